/**
 * Puts text on the clipboard.
 * @returns whether the browser allowed it; without a secure context, permission or focus it does not.
 */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
