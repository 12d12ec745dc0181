import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { pseudoMark } from '../../support/pseudo'
import { keysOfWords } from '../../support/words'

const areas = [...new Set(keysOfWords().map((key) => key.split('.')[0]))]
const looksLikeKey = new RegExp(`(^|\\s)(${areas.join('|')})\\.[a-zA-Z]+(\\.[\\w-]+)*(?=$|\\s)`)

/** Keys that stand on the screen, or in a name that is read out, because they have no words. */
export async function missingWords(page: Page): Promise<string[]> {
  return (await everythingSaid(page)).filter((text) => looksLikeKey.test(text) || text.includes('{{'))
}

/** In the pseudo-language: words that come neither from the locales, nor from the playbook, licences, FTOP or the user. */
export async function strangeWords(page: Page): Promise<string[]> {
  const given = [...givenWords(), ...(await page.locator('input, textarea').evaluateAll(typedIn))]
  const isGiven = (part: string) => ftopScenario.test(part) || given.some((all) => all.includes(part))
  return (await everythingSaid(page)).filter(
    (text) => /\p{L}{2}/u.test(text) && !pseudoMark.test(text) && !text.split(/ [›·] /).every(isGiven),
  )
}

/** FTOP's engagement scenarios, which are English in every language. */
const ftopScenario = /^(Customer|Non-FastTrack Partner|CXP|FTC-\w+)[ -]Led( w\/ (CSS|FTP) Assist)?$/

/** Runs in the page. */
const typedIn = (fields: Element[]) => fields.map((field) => ('value' in field ? String(field.value) : ''))

/** Texts and accessible names of what is shown; not what the user has typed. */
async function everythingSaid(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement
      // Names of keys, and what is said in another language beside its wording in this one, are meant to stand there.
      if (around?.checkVisibility() === true && around.closest('kbd, body [lang="de"]') === null)
        texts.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '')
    }
    return [document.title, ...texts]
  })
  return [...new Set(said.map((text) => text.trim()).filter((text) => text !== ''))]
}

/** Words that no locale has: the playbook's, those of the licences, FTOP's, digits, and names that are the same in every language. */
function givenWords(): readonly string[] {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../../dist', file), 'utf8'))
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : []
  return [
    ...strings(read('playbook/en.json')),
    ...strings(read('third-party-licences.json')),
    ...serviceNames(),
    '0123456789',
    'Deutsch',
    'English',
    'FTOP Navigator',
  ]
}

/** FTOP's services, English in every language; read as text, for the rules bring files that only the build can import. */
function serviceNames(): string[] {
  const file = path.resolve(import.meta.dirname, '../../../../src/rules/services.ts')
  return readFileSync(file, 'utf8').match(/(?<=')[^']+(?=')/g) ?? []
}
