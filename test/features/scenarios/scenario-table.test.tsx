// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { ScenariosView } from '../../../src/features/scenarios/scenarios-view'
import { fieldIds, type Language } from '../../../src/playbook/schema'
import type { Situation } from '../../../src/rules'
import { playbook } from '../../support/playbook'
import { announced, openPopover, show } from '../../support/render'

type Given = { language?: Language; situation?: Situation; row?: string; field?: string }
const onUse = vi.fn<(answers: Situation) => void>()

function showScenarios({ language, situation = {}, ...marked }: Given = {}): Promise<UserEvent> {
  onUse.mockReset()
  return show(
    <ScenariosView playbooks={playbook()} situation={situation} marked={marked} onUse={onUse} />,
    language,
  )
}

const tableName = { de: 'Szenariotabelle der Seite', en: "The page's scenario table" }
const table = (language: Language = 'en') =>
  within(screen.getByRole('region', { name: tableName[language] })).getByRole('table')
const rows = (language?: Language) => within(table(language)).getAllByRole('row').slice(1)
const rowWith = (lead: string) => {
  const [row] = rows().filter((each) => within(each).queryByText(lead) !== null)
  if (row === undefined) throw new Error(`no row ${lead}`)
  return row
}

describe('the scenario table', () => {
  test.each(['de', 'en'] as const)('%s: says what the page says, in 5 × 12 cells', async (language) => {
    await showScenarios({ language })
    const page = playbook()[language]
    const headers = within(table(language)).getAllByRole('columnheader')
    expect(headers.map(({ textContent }) => textContent)).toEqual(page.columns)
    expect(headers).toHaveLength(12)
    const shown = rows(language)
    expect(shown).toHaveLength(5)
    for (const [index, row] of page.rows.entries()) {
      const cells = within(shown[index] ?? document.body)
      expect(cells.getByRole('rowheader').textContent).toContain(row.statement)
      const words = cells.getAllByRole('cell').map((cell) => cell.firstChild?.textContent ?? '')
      expect(words).toEqual(fieldIds.map((field) => row.cells[field].text))
    }
  })

  test('each cell of a card names its column', async () => {
    await showScenarios()
    const [first] = rows()
    const columns = within(first ?? document.body)
      .getAllByRole('cell')
      .map(({ dataset }) => dataset['column'])
    expect(columns).toEqual(playbook().en.columns.slice(1))
  })

  test('“use this scenario” answers phase and situation, and says so', async () => {
    const user = await showScenarios()
    await user.click(screen.getByRole('button', { name: 'Use this scenario: New workload' }))
    expect(onUse).toHaveBeenCalledExactlyOnceWith({ phase: 'delivery', row: 'delivery-new-workload' })
    expect(announced()).toBe('Scenario taken: New workload')
  })

  test('every row can be used, under a name of its own', async () => {
    await showScenarios()
    const names = screen.getAllByRole('button', { name: /^Use this scenario: / })
    expect(new Set(names.map((button) => button.getAttribute('aria-label'))).size).toBe(5)
  })

  test('the matching row is marked, the others say which answer ruled them out', async () => {
    await showScenarios({ situation: { phase: 'delivery', row: 'delivery-new-workload' } })
    const marks = rows().map((row) => row.querySelector('th .badge')?.textContent)
    expect(marks).toEqual([
      'Ruled out: other phase',
      'Ruled out: other phase',
      'Ruled out: other situation',
      'Matching scenario',
      'Ruled out: other situation',
    ])
    expect(rows().filter((row) => row.matches('[aria-current]'))).toEqual([rowWith('New workload')])
    expect(rowWith('New workload').dataset['excluded']).toBe(undefined)
  })

  test('with the phase alone, only the other phase is ruled out and no row matches', async () => {
    await showScenarios({ situation: { phase: 'assignment' } })
    const excluded = rows().map(({ dataset }) => dataset['excluded'])
    expect(excluded).toEqual([undefined, undefined, 'phase', 'phase', 'phase'])
    expect(table().querySelector('[aria-current]')).toBe(null)
  })

  test('where no row fits, all are ruled out', async () => {
    await showScenarios({ situation: { phase: 'delivery', row: 'none', elsewhere: 'in-progress' } })
    const excluded = rows().map(({ dataset }) => dataset['excluded'])
    expect(excluded).toEqual(['phase', 'phase', 'row', 'row', 'row'])
  })

  test('without any answer, nothing is ruled out', async () => {
    await showScenarios()
    expect(table().querySelector('.badge')).toBe(null)
  })
})

describe('the cell that a “why” leads to', () => {
  test('is marked in words and takes the focus', async () => {
    await showScenarios({ row: 'delivery-existing-no-intent', field: 'l2' })
    const marked = screen.getByText('“Why” leads here').closest('td')
    expect(marked?.textContent).toContain('<existing L2>')
    expect(document.activeElement).toBe(marked)
  })

  test.each([
    { row: 'delivery-new-workload', field: 'bogus' },
    { row: 'bogus', field: 'l1' },
    { row: '', field: '' },
    { row: '__proto__', field: 'constructor' },
  ])('is none where the address names none: %o', async (given) => {
    await showScenarios(given)
    expect(screen.queryByText('“Why” leads here')).toBe(null)
    expect(rows()).toHaveLength(5)
  })
})

describe('errata', () => {
  const { errata } = playbook().de

  test.each(['de', 'en'] as const)(
    '%s: every place is marked, and its source is not shown',
    async (language) => {
      await showScenarios({ language })
      const words = {
        de: /^(Seite berichtigt|Anmerkung zur Seite)$/,
        en: /^(Page corrected|Remark on the page)$/,
      }
      expect(screen.getAllByRole('button', { name: words[language] })).toHaveLength(errata.length)
      const corrected = errata.filter((erratum) => erratum.corrected !== null)
      const shown = corrected.filter(({ source }) => document.body.textContent.includes(source))
      expect(shown).toEqual([])
    },
  )

  test('tell source, correction and reason', async () => {
    await showScenarios()
    const mark = within(rowWith('No intent')).getByRole('button', { name: 'Page corrected' })
    const erratum = within(openPopover(mark))
    expect(erratum.getByText(/dass er den Dienst jetzt oder in der Zukunft/).tagName).toBe('S')
    expect(erratum.getByText(/neither now nor in the future\.$/)).toBeDefined()
    expect(erratum.getByText(/^The German page lost its negation/)).toBeDefined()
  })
})
