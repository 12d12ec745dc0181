import type { ReactNode } from 'react'
import { logoIcon } from '../ui/icons'

/** What is seen until the first view is there: the name where it stays, and after a moment the words of those who wait. */
export function Waiting({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <header className="shell-head">
        <span className="brand">
          {logoIcon}
          {name}
        </span>
      </header>
      <main className="message waiting">{children}</main>
    </>
  )
}
