import { useState } from 'react'
import { useLocation } from 'wouter'
import { nameOf } from '../features/worksheet/customer-row'
import { titledRecords } from '../features/worksheet/titled-records'
import { useLanguage, useWords } from '../i18n/use-words'
import type { Playbooks } from '../playbook/schema'
import { type TouchedRecord, touchedRecords } from '../record/touched'
import type { Desk } from '../storage/desk'
import { useAnnounce } from '../ui/announcer'
import { TouchWords } from './touch-words'
import { type KnownWorksheet, useAllWorksheets } from './use-all-worksheets'

/** How many records are listed at first, and how many more with each press. */
const portion = 50

type Props = { inUse: Playbooks; latest: Playbooks; desk: Desk; onOpened: () => void }
type Line = TouchedRecord & { id: string; customer: string; title: string }

/** The records of all worksheets for which the newer playbook recommends something else, each with a way to it. */
export function Touched({ inUse, latest, desk, onOpened }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const [limit, setLimit] = useState(portion)
  const known = useAllWorksheets(desk)
  if (known === undefined) return <p className="hint">{t('touched.looking')}</p>

  const lines = known.worksheets.flatMap(linesOf)
  const open = async ({ id, place, customer }: Line) => {
    try {
      await desk.open(id)
    } catch {
      announce(t('worksheet.openFailed'))
      return
    }
    desk.goTo(place)
    navigate('/')
    onOpened()
    announce(t('worksheet.opened', { customer }))
  }
  return (
    <section>
      <h3>{lines.length === 0 ? t('touched.none') : t('touched.count', { count: lines.length })}</h3>
      {known.isStoreClosed && <p>{t('worksheet.closed')}</p>}
      <p className="hint">{t('touched.nothingChanges')}</p>
      <ul className="changes">
        {lines.slice(0, limit).map((line) => (
          <li key={`${line.id} ${line.place.service} ${line.place.record}`}>
            <button type="button" className="link" onClick={() => void open(line)}>
              <bdi>{line.customer}</bdi> · <bdi>{line.title}</bdi>
            </button>
            <ul>
              {line.touches.map((touch) => (
                <li key={touch.code === 'field' ? touch.field : touch.code}>
                  <TouchWords touch={touch} playbook={inUse[language]} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {lines.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + portion)}>
          {t('worksheet.more', { count: Math.min(portion, lines.length - limit) })}
        </button>
      )}
    </section>
  )

  function linesOf({ id, worksheet }: KnownWorksheet): Line[] {
    const touched = touchedRecords(worksheet, inUse, latest)
    if (touched.length === 0) return []
    const customer = nameOf(worksheet, t('worksheet.unnamed'))
    const titled = titledRecords(worksheet, language)
    const titleOf = ({ place }: TouchedRecord) =>
      titled.find((each) => each.place.service === place.service && each.place.record === place.record)
        ?.title ?? ''
    return touched.map((each) => ({ ...each, id, customer, title: titleOf(each) }))
  }
}
