import { useState } from 'react'
import { recall, remember } from '../i18n/i18n'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'ftop-navigator.theme'

/** Shows the theme that was chosen here before. Called before the first paint. */
export function startTheme(): void {
  show(rememberedTheme())
}

/** The theme, and how to choose another one, which is remembered. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(rememberedTheme)
  const choose = (chosen: Theme) => {
    setTheme(chosen)
    show(chosen)
    remember(storageKey, chosen)
  }
  return [theme, choose]
}

function rememberedTheme(): Theme {
  const remembered = recall(storageKey)
  return themes.find((theme) => theme === remembered) ?? 'system'
}

/** The style sheet turns this into a colour scheme; without it the system's applies. */
function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}
