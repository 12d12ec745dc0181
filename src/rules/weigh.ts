import type { L2Guide, Target } from '../playbook/schema'

/** What the customer answered, by the key of the question. What was not asked is not there. */
export type Evidence = Readonly<Record<string, 'yes' | 'no'>>

/** Where answers point to, and which of them do. */
export type Pointer = {
  target: Target
  because: readonly { l2: string; question: string; answer: 'yes' | 'no' }[]
}

/** The key of a guide's nth question, counting from 0. */
export const questionKey = (l2: string, index: number): string => `${l2}/${index + 1}`

/**
 * Reads the answers to the guides' questions against their decision tables.
 * @returns where they point to: other L1s first, for an obstacle outweighs a reason, then by the number of answers.
 */
export function weigh(guides: readonly L2Guide[], evidence: Evidence): Pointer[] {
  const pointers = new Map<Target, Pointer['because']>()
  for (const { id, ask } of guides) {
    ask.forEach(({ question, yes, no }, index) => {
      const answer = evidence[questionKey(id, index)]
      const target = answer === 'yes' ? yes : answer === 'no' ? no : null
      if (answer === undefined || target === null) return
      pointers.set(target, [...(pointers.get(target) ?? []), { l2: id, question, answer }])
    })
  }
  return [...pointers]
    .map(([target, because]) => ({ target, because }))
    .sort(
      (a, b) =>
        Number(isElsewhere(b.target)) - Number(isElsewhere(a.target)) || b.because.length - a.because.length,
    )
}

/** Another L1, or another row of the page. */
const isElsewhere = (target: Target): boolean => !target.startsWith('no-intent/')
