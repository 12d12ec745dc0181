import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Language } from '../../playbook/schema'
import { type ExportLine, valueWords } from '../../record/export'
import type { ExportedWorksheet } from '../../record/formats/worksheet'

type Props = { exported: (at: Date) => ExportedWorksheet; language: Language }

/**
 * The worksheet on paper, in place of the screen, however printing was asked for: a record after the other, each on
 * pages of its own, with its proof at the foot of every one. There only while it is printed.
 */
export function PrintedWorksheet({ exported, language }: Props) {
  const [at, setAt] = useState<Date>()
  useEffect(() => {
    // The browser prints what is there when the event has been told.
    const before = () => flushSync(() => setAt(new Date()))
    const after = () => setAt(undefined)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return at && createPortal(<Pages {...exported(at)} language={language} />, document.body)
}

function Pages({ title, services, language }: ExportedWorksheet & { language: Language }) {
  return (
    <div className="printed" lang={language}>
      {services.map(({ heading, record: { lines, open, proof } }, index) => (
        <table key={index}>
          <thead>
            <tr>
              <th colSpan={2}>
                {title} · {heading}
              </th>
            </tr>
          </thead>
          <tfoot>
            <tr>
              <td colSpan={2}>{proof.map(inWords).join(' · ')}</td>
            </tr>
          </tfoot>
          <tbody>
            {[...lines, ...(open ? [open] : [])].map((line) => (
              <tr key={line.label}>
                <th scope="row">{line.label}</th>
                <td>{valueWords(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

const inWords = (line: ExportLine): string => `${line.label}: ${valueWords(line)}`
