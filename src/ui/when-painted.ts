/** How long a paint is waited for, in milliseconds: a page that nobody sees is not painted. */
const longest = 100

/** Does something after the next paint. */
export function whenPainted(work: () => void): void {
  let isDone = false
  const once = () => {
    if (isDone) return
    isDone = true
    work()
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, longest)
}
