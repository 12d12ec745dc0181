// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const key = 'ftop-navigator.language'

/** The module as a page that is loaded anew has it: what was chosen before is read once. */
async function load() {
  vi.resetModules()
  return import('../../src/i18n/i18n')
}

const browserSpeaks = (...tags: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags)

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
})

describe('the first language', () => {
  test.each([
    [null, ['de-DE', 'en'], 'de'],
    [null, ['en-US', 'de'], 'en'],
    [null, ['fr-FR', 'de-AT', 'en'], 'de'],
    [null, ['fr', 'it'], 'en'],
    [null, [], 'en'],
    ['en', ['de-DE'], 'en'],
    ['de', ['en-US'], 'de'],
    ['fr', ['de-DE'], 'de'],
    ['', ['de-DE'], 'de'],
    ['__proto__', ['fr'], 'en'],
    // A tag that only begins like one of ours is another language: Dene, Middle English.
    [null, ['den-CA', 'en'], 'en'],
    [null, ['enm', 'de'], 'de'],
  ])('with %o remembered and a browser that speaks %o: %s', async (remembered, spoken, first) => {
    if (remembered !== null) localStorage.setItem(key, remembered)
    browserSpeaks(...spoken)
    expect((await load()).firstLanguage()).toBe(first)
  })
})

describe('choosing a language', () => {
  test('switches words and <html lang>, and is remembered', async () => {
    const { chooseLanguage, i18n, startI18n } = await load()
    await startI18n('en')
    chooseLanguage('de')
    expect(i18n.t('view.call')).toBe('Anruf')
    expect(document.documentElement.lang).toBe('de')
    browserSpeaks('en')
    expect((await load()).firstLanguage()).toBe('de')
  })

  test('counts in the words of the language', async () => {
    const { i18n, startI18n } = await load()
    await startI18n('de')
    expect(i18n.t('record.openCount', { count: 1 })).toBe('1 Feld offen')
    expect(i18n.t('record.openCount', { count: 0 })).toBe('0 Felder offen')
  })

  test('holds for this page where the browser refuses storage', async () => {
    const refusal = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refusal)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refusal)
    browserSpeaks('de')
    const { chooseLanguage, firstLanguage, i18n, startI18n } = await load()
    expect(firstLanguage()).toBe('de')
    await startI18n('de')
    chooseLanguage('en')
    expect(i18n.language).toBe('en')
    expect(firstLanguage()).toBe('en')
  })
})
