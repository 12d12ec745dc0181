/**
 * Puts text on the clipboard.
 * @param page the window that has the focus: the browser allows it to no other.
 * @returns whether the browser allowed it; without a secure context, permission or focus it does not.
 */
export async function writeClipboard(text: string, page: Window = window): Promise<boolean> {
  try {
    await page.navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
