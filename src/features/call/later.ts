import { withWords } from '../../i18n/i18n'
import { lazyPart } from '../../ui/lazy-part'

/** What the first view does not show yet: it comes right after it. */
export const laterParts = lazyPart(() => withWords(() => import('./later-parts')))
