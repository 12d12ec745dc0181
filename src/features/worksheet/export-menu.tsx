import { useState } from 'react'
import '../../i18n/later-words'
import { useWords } from '../../i18n/use-words'
import { useValueFormat } from '../../i18n/value-format'
import type { Language, Playbooks } from '../../playbook/schema'
import { type CsvSeparator, worksheetAsCsv } from '../../record/formats/csv'
import { fileName } from '../../record/formats/file-name'
import { worksheetAsMarkdown } from '../../record/formats/markdown'
import { worksheetAsText } from '../../record/formats/text'
import type { ExportedWorksheet } from '../../record/formats/worksheet'
import type { Worksheet } from '../../record/worksheet'
import { useAnnounce } from '../../ui/announcer'
import { download } from '../../ui/download'
import { Popover } from '../../ui/popover'
import { Select } from '../../ui/select'
import { AccountTeamMessage } from './account-team-message'
import './export.css'
import { exportedWorksheet } from './exported-worksheet'
import { PrintedWorksheet } from './printed-worksheet'

const separators = [
  { value: ';', words: 'export.separator.semicolon' },
  { value: ',', words: 'export.separator.comma' },
  { value: '\t', words: 'export.separator.tab' },
] as const

/** What spreadsheets expect where a language is spoken. */
const usualSeparator: Record<Language, CsvSeparator> = { de: ';', en: ',' }

const kinds = ['xlsx', 'csv', 'md', 'txt'] as const
type Kind = (typeof kinds)[number]

type Props = { worksheet: Worksheet; playbooks: Playbooks }

/** Takes a worksheet out of the app: as a file, on paper, or as a message to the Account Team. */
export function ExportMenu({ worksheet, playbooks }: Props) {
  const t = useWords()
  const announce = useAnnounce()
  const format = useValueFormat()
  const [chosen, setChosen] = useState<CsvSeparator>()
  const separator = chosen ?? usualSeparator[format.language]
  const exported = (at: Date) => exportedWorksheet(worksheet, playbooks[format.language], format, at)
  const save = async (kind: Kind) => {
    const content = exported(new Date())
    const file = fileName(content.title, kind, t('export.unnamed'))
    try {
      download(file, await contentOf[kind](content, separator))
      announce(t('export.saved', { file }))
    } catch {
      announce(t('export.failed'))
    }
  }
  return (
    <>
      <Popover label={t('export.title')} title={t('export.title')} className="button">
        <div className="export-menu">
          {kinds.map((kind) => (
            <button key={kind} type="button" className="button" onClick={() => void save(kind)}>
              {t(`export.${kind}`)}
            </button>
          ))}
          <Select
            label={t('export.separator')}
            value={separator}
            options={separators.map(({ value, words }) => ({ value, label: t(words) }))}
            onChoose={setChosen}
          />
          <button type="button" className="button" onClick={() => window.print()}>
            {t('export.print')}
          </button>
        </div>
      </Popover>
      <Popover label={t('message.title')} title={t('message.title')} className="button">
        <AccountTeamMessage worksheet={worksheet} playbooks={playbooks} />
      </Popover>
      <PrintedWorksheet exported={exported} language={format.language} />
    </>
  )
}

type ContentOf = (worksheet: ExportedWorksheet, separator: CsvSeparator) => Blob | Promise<Blob>

const contentOf: Record<Kind, ContentOf> = {
  xlsx: async (worksheet) => {
    // It brings the library that writes the file.
    const { worksheetAsXlsx } = await import('../../record/formats/xlsx')
    return worksheetAsXlsx(worksheet)
  },
  csv: (worksheet, separator) => new Blob([worksheetAsCsv(worksheet, separator)], { type: 'text/csv' }),
  md: (worksheet) => new Blob([worksheetAsMarkdown(worksheet)], { type: 'text/markdown' }),
  txt: (worksheet) => new Blob([worksheetAsText(worksheet)], { type: 'text/plain' }),
}
