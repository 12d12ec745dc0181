import type { Page } from '@playwright/test'
import { faintInTheDark, lostInForcedColours } from './colours'
import { unseenFocus } from './focus'
import { sticksOutAt320 } from './layout'
import { invalidMarkup } from './markup'
import { smallTargets } from './pointer'
import { missingWords, strangeWords } from './words'

/** What is looked at in every state. Each check says what it found, a line each. */
export const checks = {
  'HTML is valid': invalidMarkup,
  'no key without words': missingWords,
  'targets are 24 px or more': smallTargets,
  'nothing sticks out or is cut off at 320 px': sticksOutAt320,
  'contrast holds in the dark': faintInTheDark,
  'nothing is lost in forced colours': lostInForcedColours,
  // Last, as it closes what a click has opened.
  'focus is seen and not covered': unseenFocus,
} satisfies Record<string, (page: Page) => Promise<string[]>>

/** In the pseudo-language alone, which tells the words of the locales from others. */
export const pseudoChecks = { 'words come from the locales': strangeWords }
