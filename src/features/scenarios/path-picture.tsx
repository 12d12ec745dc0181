import { useWords } from '../../i18n/use-words'
import { phases, type Playbook } from '../../playbook/schema'
import type { Recommendation, Situation } from '../../rules'

type Props = { playbook: Playbook; situation: Situation; recommendation: Recommendation }

/** Places of the picture, in units of its view box. */
const width = 720
const rowHeight = 44
const columns = { phase: 8, row: 220, l1: 530 }
const boxes = { phase: 130, row: 230, l1: 180 }
const boxHeight = 30

/** The table as a picture: phase → situation → L1, with the current path drawn in, and the same in words. */
export function PathPicture({ playbook, situation, recommendation }: Props) {
  const t = useWords()
  const matched = recommendation.status === 'matched' ? recommendation.row : undefined
  const l1s = [...new Set(playbook.rows.map(({ cells }) => cells.l1.text))]
  const height = playbook.rows.length * rowHeight + 8
  const middleOf = (indexes: readonly number[]): number =>
    (indexes.reduce((sum, index) => sum + index, 0) / indexes.length) * rowHeight + rowHeight / 2
  const rowY = (index: number) => middleOf([index])
  const phaseY = (phase: string) =>
    middleOf(playbook.rows.flatMap((row, index) => (row.phase === phase ? [index] : [])))
  const l1Y = (l1: string) =>
    middleOf(playbook.rows.flatMap((row, index) => (row.cells.l1.text === l1 ? [index] : [])))
  const paths = playbook.rows.map((row, index) => ({
    id: row.id,
    phase: t(`form.phase.${row.phase}`),
    words: [t(`form.phase.${row.phase}`), row.lead, row.cells.l1.text].join(' → '),
    on: row.id === matched,
    lines: [
      curve(columns.phase + boxes.phase, phaseY(row.phase), columns.row, rowY(index)),
      curve(columns.row + boxes.row, rowY(index), columns.l1, l1Y(row.cells.l1.text)),
    ],
  }))
  const current = paths.find(({ on }) => on)
  const summary = current ? t('scenarios.path.now', { path: current.words }) : t('scenarios.path.none')
  return (
    <section aria-labelledby="path-title">
      <h2 id="path-title">{t('scenarios.path')}</h2>
      <p>{summary}</p>
      <svg className="path" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="path-title">
        {[...paths]
          .sort((a, b) => Number(a.on) - Number(b.on))
          .map(({ id, lines, on }) => (
            <g key={id} className={on ? 'edge on' : 'edge'}>
              {lines.map((line) => (
                <path key={line} d={line} />
              ))}
            </g>
          ))}
        {phases.map((phase) => (
          <Box
            key={phase}
            x={columns.phase}
            y={phaseY(phase)}
            width={boxes.phase}
            words={t(`form.phase.${phase}`)}
            on={situation.phase === phase}
          />
        ))}
        {playbook.rows.map((row, index) => (
          <Box
            key={row.id}
            x={columns.row}
            y={rowY(index)}
            width={boxes.row}
            words={`${index + 1} · ${row.lead}`}
            on={row.id === matched}
          />
        ))}
        {l1s.map((l1) => (
          <Box
            key={l1}
            x={columns.l1}
            y={l1Y(l1)}
            width={boxes.l1}
            words={l1}
            on={playbook.rows.some((row) => row.id === matched && row.cells.l1.text === l1)}
          />
        ))}
      </svg>
      <details>
        <summary>{t('scenarios.path.all')}</summary>
        <ol>
          {paths.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ol>
      </details>
    </section>
  )
}

type BoxProps = { x: number; y: number; width: number; words: string; on: boolean }

function Box({ x, y, width: boxWidth, words, on }: BoxProps) {
  return (
    <g className={on ? 'box on' : 'box'}>
      <rect x={x} y={y - boxHeight / 2} width={boxWidth} height={boxHeight} rx="6" />
      <text x={x + boxWidth / 2} y={y} textAnchor="middle" dominantBaseline="central">
        {words}
      </text>
    </g>
  )
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}
