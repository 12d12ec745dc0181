import { useSyncExternalStore } from 'react'
import { type Language, languages } from '../playbook/schema'
import { recall, remember } from './i18n'
import { useLanguage } from './use-language'

/** How values are written when they are copied. */
export type ValueSettings = {
  /** `screen` follows the language of the screen. */
  language: Language | 'screen'
  dates: 'language' | 'iso'
}

const storageKey = 'ftop-navigator.values'
const listeners = new Set<() => void>()
let settings: ValueSettings | undefined

function current(): ValueSettings {
  settings ??= read()
  return settings
}

function read(): ValueSettings {
  const [language, dates] = (recall(storageKey) ?? '').split(' ')
  return {
    language: languages.find((known) => known === language) ?? 'screen',
    dates: dates === 'iso' ? 'iso' : 'language',
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes how values are written, and remembers it. */
export function chooseValueSettings(changed: Partial<ValueSettings>): void {
  settings = { ...current(), ...changed }
  remember(storageKey, `${settings.language} ${settings.dates}`)
  listeners.forEach((listener) => listener())
}

export type ValueFormat = { settings: ValueSettings; language: Language; dates: Language | 'iso' }

/** The settings, and the language and the date format that follow from them on this screen. */
export function useValueFormat(): ValueFormat {
  const screen = useLanguage()
  const chosen = useSyncExternalStore(subscribe, current)
  const language = chosen.language === 'screen' ? screen : chosen.language
  return { settings: chosen, language, dates: chosen.dates === 'iso' ? 'iso' : language }
}
