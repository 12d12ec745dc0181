import { useMemo } from 'react'
import { type Language, languages } from '../playbook/schema'
import { createSetting } from '../ui/setting'
import { useLanguage } from './use-words'

/** The language of copied values; `screen` follows the language of the screen. */
export const valueLanguages = ['screen', ...languages] as const
export const valueLanguage = createSetting('value-language', valueLanguages, () => 'screen')

/** How copied dates are written: as the language of the values does, or as ISO. */
export const dateForms = ['language', 'iso'] as const
export const dateForm = createSetting('date-form', dateForms, () => 'language')

/** How values are written when they are copied. */
export type ValueFormat = { language: Language; dates: Language | 'iso' }

/** What follows from the settings on this screen. */
export function useValueFormat(): ValueFormat {
  const screen = useLanguage()
  const chosen = valueLanguage.use()
  const language = chosen === 'screen' ? screen : chosen
  const dates = dateForm.use() === 'iso' ? 'iso' : language
  return useMemo(() => ({ language, dates }), [language, dates])
}
