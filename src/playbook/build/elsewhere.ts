import { type Elsewhere, elsewhereIds } from '../schema'
import { faultsOf } from './fault'
import { fileStart, isTable, parse, partsOf, textOf } from './markdown'
import type { Compiled, SourceFile } from './page'

const columns = 5
/** A dash in a cell says that there is nothing to say. */
const words = (text: string): string => (text === '–' || text === '-' ? '' : text)

/** Compiles the table of the cases that the page does not cover: one line for each elsewhere id, in their order. */
export function compileElsewhere({ file, text }: SourceFile): Compiled<Elsewhere[]> {
  const { faults, report } = faultsOf(file)
  const document = parse(text, report)
  const table = document.root.children.find(isTable)
  if (table === undefined) report(fileStart, 'elsewhere-missing')
  const lines = (table ? partsOf(table).body : []).flatMap((row) => {
    const cells = row.children.map((cell) => words(textOf(cell)))
    const id = elsewhereIds.find((known) => known === cells[0])
    const [, l1, l2, is, isNot] = cells
    if (cells.length !== columns) {
      report(document.placeOf(row), 'cell-count', { found: cells.length, expected: columns })
    }
    if (id === undefined) report(document.placeOf(row), 'elsewhere-ids', { id: cells[0] ?? '' })
    if (id === undefined || l1 === undefined || l2 === undefined || is === undefined || isNot === undefined)
      return []
    return { id, l1, l2, is, isNot }
  })
  elsewhereIds.forEach((id) => {
    if (lines.filter((line) => line.id === id).length !== 1) report(fileStart, 'elsewhere-ids', { id })
  })
  return { content: faults.length === 0 ? lines : undefined, faults }
}
