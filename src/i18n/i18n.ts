import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import de from '../../locales/de/ui.json'
import en from '../../locales/en/ui.json'
import { type Language, languages } from '../playbook/schema'
import { createSetting } from '../ui/setting'

/** The UI's words in all languages: small enough to ship together, so that switching needs no network. */
export const i18n = createInstance()
const words: Record<Language, Record<string, string>> = { de: { ...de }, en: { ...en } }

/** Adds the words of a part that comes later than the first view; to be called before it is drawn. */
export function addWords(more: Record<Language, Record<string, string>>): void {
  for (const language of languages) {
    Object.assign(words[language], more[language])
    if (i18n.isInitialized) i18n.addResources(language, 'translation', more[language])
  }
}

/**
 * Text that stands within a sentence of ours cannot turn the rest of it around (bidi controls), nor hide in it. React
 * escapes markup.
 */
const harmless = (text: string): string => text.replace(/[\p{Bidi_Control}]|[^\P{Cc}\t\n]/gu, '')

const chosenLanguage = createSetting('language', languages, browserLanguage)

/** The language that was chosen here before, else the browser's, else English. */
export const firstLanguage = (): Language => chosenLanguage.current()

function browserLanguage(): Language {
  const known = navigator.languages.flatMap(
    (tag) => languages.find((language) => language === tag.split('-')[0]) ?? [],
  )
  return known[0] ?? 'en'
}

export async function startI18n(language: Language): Promise<void> {
  i18n.on('languageChanged', (tag) => {
    document.documentElement.lang = tag
  })
  await i18n.use(initReactI18next).init({
    lng: language,
    supportedLngs: languages,
    resources: Object.fromEntries(languages.map((each) => [each, { translation: words[each] }])),
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escape: harmless },
    initAsync: false,
  })
}

/** Switches the screen's language and remembers it. */
export function chooseLanguage(language: Language): void {
  void i18n.changeLanguage(language)
  chosenLanguage.choose(language)
}
