import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './playbook'

/** The text of a section of README.md, without its heading. Throws where there is none of that name. */
export function readmeSection(heading: string): string {
  const sections = readFileSync(path.join(root, 'README.md'), 'utf8').split(/^## /m)
  const section = sections.find((each) => each.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`README.md has no section "${heading}"`)
  return section.slice(heading.length)
}

/** The cells of every row below the heads of the tables in a section. */
export function tableRows(section: string): string[][] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  const rows = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  // The line below a head is made of dashes.
  const isRule = (row: readonly string[] | undefined) => row?.every((cell) => /^-+$/.test(cell)) ?? false
  return rows.filter((row, index) => !isRule(row) && !isRule(rows[index + 1]))
}
