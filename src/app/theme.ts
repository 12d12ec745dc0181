import { createSetting } from '../ui/setting'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const theme = createSetting('theme', themes, () => 'system')

/** Chooses a theme, and shows it. */
export function chooseTheme(chosen: Theme): void {
  theme.choose(chosen)
  showTheme()
}

/** Tells the style sheet, which turns it into a colour scheme. Called before the first paint, too. */
export function showTheme(): void {
  document.documentElement.dataset['theme'] = theme.current()
}
