import { type Language, languages, phases, type Playbook } from '../playbook/schema'
import type { Situation } from '../rules'

/** What a link says: where to go, what is picked, and the parameters that mean nothing here: `…` for more of them, and for names that are none. */
export type DeepLink = {
  path: string
  situation: Situation | undefined
  language: Language | undefined
  ignored: string[]
}

/**
 * Reads a link such as `#/?phase=delivery&row=delivery-new-workload&l2=competitive-solution&lang=en`. Every
 * parameter is checked against the playbook; only picks can be in a link, never what somebody typed.
 * @returns undefined where the address has no parameters.
 */
export function readDeepLink(hash: string, playbook: Playbook): DeepLink | undefined {
  const [path = '', query] = hash.replace(/^#/, '').split('?', 2)
  if (query === undefined) return undefined
  const given = [...new URLSearchParams(query)]
  const picks: Situation = {}
  let language: Language | undefined
  const take = (name: string, value: string): boolean => {
    switch (name) {
      case 'phase':
        picks.phase = phases.find((phase) => phase === value)
        return picks.phase !== undefined
      case 'row':
        picks.row = value === 'none' ? value : playbook.rows.find(({ id }) => id === value)?.id
        return picks.row !== undefined
      case 'l2':
        picks.l2 = playbook.l2.find(({ id }) => id === value)?.id
        return picks.l2 !== undefined
      case 'lang':
        language = languages.find((known) => known === value)
        return language !== undefined
      default:
        return false
    }
  }
  const ignored = given.filter(([name, value]) => !take(name, value)).map(([name]) => name)
  const hasPicks = Object.values(picks).some((pick) => pick !== undefined)
  return {
    path: path || '/',
    situation: hasPicks ? picks : undefined,
    language,
    ignored: namesOf(ignored),
  }
}

/** How many names are said of what means nothing here. */
const mostNames = 5

/** Whoever made the link chose the names: only what looks like one is repeated, and only a few of them. */
function namesOf(ignored: readonly string[]): string[] {
  const names = ignored.map((name) => (/^[\w-]{1,24}$/.test(name) ? name : '…'))
  const [...distinct] = new Set(names)
  return distinct.length > mostNames ? [...distinct.slice(0, mostNames), '…'] : distinct
}
