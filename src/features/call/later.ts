import { lazyPart } from '../../ui/lazy-part'

/** What the first view does not show yet: it comes right after it. */
export const laterParts = lazyPart(() => import('./later-parts'))
