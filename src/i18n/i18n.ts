import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import de from '../../locales/de/ui.json'
import en from '../../locales/en/ui.json'
import { type Language, languages } from '../playbook/schema'

/** The UI's words in both languages: small enough to ship together, so that switching needs no network. */
export const i18n = createInstance()

const storageKey = 'ftop-navigator.language'

/** The language that was chosen here before, else the browser's, else English. */
export function firstLanguage(): Language {
  const wanted = [rememberedLanguage(), ...navigator.languages]
  const known = wanted.flatMap((tag) => languages.find((language) => tag?.startsWith(language)) ?? [])
  return known[0] ?? 'en'
}

export async function startI18n(language: Language): Promise<void> {
  i18n.on('languageChanged', (tag) => {
    document.documentElement.lang = tag
  })
  await i18n.use(initReactI18next).init({
    lng: language,
    supportedLngs: languages,
    resources: { de: { translation: de }, en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

/** Switches the screen's language and remembers it. */
export function chooseLanguage(language: Language): void {
  void i18n.changeLanguage(language)
  remember(storageKey, language)
}

function rememberedLanguage(): string | undefined {
  return recall(storageKey) ?? undefined
}

/** Reads a setting; a browser that refuses storage has none. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a setting where the browser allows it; it holds for this page in any case. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Refused or full: a setting is not worth a message.
  }
}
