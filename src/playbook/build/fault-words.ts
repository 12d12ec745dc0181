import { createInstance } from 'i18next'
import de from '../../../locales/de/faults.json'
import en from '../../../locales/en/faults.json'
import type { Language } from '../schema'
import type { Fault } from './fault'

export type FaultWords = (key: keyof typeof en, params?: Readonly<Record<string, string | number>>) => string

/** The sentences for faults, in the language of whoever reads the terminal. */
export function faultWords(language: Language): FaultWords {
  const i18n = createInstance()
  void i18n.init({
    lng: language,
    resources: { de: { faults: de }, en: { faults: en } },
    ns: ['faults'],
    defaultNS: 'faults',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return (key, params) => i18n.t(key, { ns: 'faults', ...params })
}

/** The terminal's language, from the environment: German where it says so, else English. */
export function terminalLanguage(environment: NodeJS.ProcessEnv): Language {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? ''
  return locale.startsWith('de') ? 'de' : 'en'
}

/** A fault as compilers print it, so that editors and terminals link to the place. */
export function faultLine({ file, line, column, code, params }: Fault, words: FaultWords): string {
  return `${file}:${line}:${column} ${words(code, params)}`
}
