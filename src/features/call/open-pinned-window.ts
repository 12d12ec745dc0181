import { pinnedWindow } from './pinned-window'

/** Document Picture-in-Picture, which not every browser has. https://wicg.github.io/document-picture-in-picture/ */
type PictureInPicture = { requestWindow: (size: { width: number; height: number }) => Promise<Window> }
type Page = Window & { documentPictureInPicture?: PictureInPicture }

const size = { width: 420, height: 660 }

/**
 * Opens the window for the transfer list: one that stays on top, else a plain small one. To be called on a press.
 * @returns whether the browser let it.
 */
export async function openPinnedWindow(page: Page = window): Promise<boolean> {
  const opened = (await onTop(page)) ?? page.open('', '', `popup,width=${size.width},height=${size.height}`)
  if (opened === null) return false
  dress(opened.document)
  // The one that stays on top goes with the page by itself.
  const close = () => opened.close()
  page.addEventListener('pagehide', close)
  opened.addEventListener('pagehide', () => {
    page.removeEventListener('pagehide', close)
    pinnedWindow.set(undefined)
  })
  pinnedWindow.set(opened)
  return true
}

async function onTop({ documentPictureInPicture }: Page): Promise<Window | undefined> {
  return documentPictureInPicture?.requestWindow(size).catch(() => undefined)
}

/** The app's style sheets, linked anew: the policy of the page, which this one inherits, allows no inline styles. */
function dress(target: Document): void {
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = target.importNode(sheet, true)
    // The address in full: what a relative one refers to differs between the two kinds of window.
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href)
    target.head.append(copy)
  }
}
