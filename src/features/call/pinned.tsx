import type { Playbooks } from '../../playbook/schema'
import type { Desk } from '../../storage/desk'
import { lazyPart } from '../../ui/lazy-part'
import { pinnedWindow } from './pinned-window'

type Props = { playbooks: Playbooks; desk: Desk }

const pinnedPart = lazyPart(() => import('./pinned-record'))

/** The pinned window, whichever view the app's own window shows. */
export function Pinned(props: Props) {
  const page = pinnedWindow.use()
  return page && <Loaded page={page} {...props} />
}

function Loaded(props: Props & { page: Window }) {
  const { part } = pinnedPart.use()
  return part && <part.PinnedRecord {...props} />
}
