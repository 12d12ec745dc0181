// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { FieldId, Language } from '../../../src/playbook/schema'
import { playbook } from '../../support/playbook'
import { buttonOf, openPopover, showCall } from '../../support/render'

const whyIs = { de: 'Warum: ', en: 'Why: ' }
const why = (field: FieldId, language: Language = 'en') =>
  within(openPopover(buttonOf(field, whyIs[language])))

const noIntent = { phase: 'assignment', row: 'assignment-no-intent' } as const
const declinesFtc = { phase: 'assignment', row: 'assignment-declines-ftc' } as const

describe('every value answers “why”', () => {
  test('with page, revision, row, column, the cell’s own words and the way there', async () => {
    await showCall({ situation: { ...noIntent, l2: 'executive-sponsorship' } })
    const reason = why('l2')
    expect(reason.getByText('No Intent, as of 3/27/2020')).toBeDefined()
    expect(reason.getByText('L2 value, row 2: No intent')).toBeDefined()
    expect(reason.getByText('No Intent L2 (see below)')).toBeDefined()
    expect(reason.getByText('Executive Sponsorship')).toBeDefined()
    const link = reason.getByRole('link', { name: 'Show in the table' })
    expect(link.getAttribute('href')).toBe('#/scenarios/assignment-no-intent/l2')
  })

  test('also where the cell is empty', async () => {
    await showCall({ situation: declinesFtc })
    expect(why('owner').getByText('(empty)')).toBeDefined()
  })

  test('with the erratum of its cell and that of its row, and no other', async () => {
    await showCall({ language: 'de', situation: declinesFtc })
    const kickoff = why('nextActionDate', 'de')
    expect(kickoff.getByText('Startdatum').closest('s')).not.toBe(null)
    expect(kickoff.getAllByText('Kickoff-Datum')).toHaveLength(2)
    expect(why('owner', 'de').queryByText('Wortlaut der Seite')).toBe(null)
  })

  test('with a remark that strikes nothing out', async () => {
    await showCall({ language: 'de', situation: declinesFtc })
    const target = why('targetDate', 'de')
    expect(target.getByText(/^FTOP nimmt bei „In Bearbeitung“ ein Zieldatum an/)).toBeDefined()
    expect(target.queryByText('Berichtigt')).toBe(null)
    expect(document.querySelector('s')).toBe(null)
  })
})

describe('what the page got wrong', () => {
  const sources = playbook().de.errata.flatMap(({ corrected, source }) =>
    corrected === null ? [] : [source],
  )
  const everyRow = playbook().de.rows.flatMap(({ id: row, phase }) =>
    (['de', 'en'] as const).map((language) => ({ language, phase, row })),
  )

  test('is known in six places', () => {
    expect(sources).toHaveLength(6)
  })

  test.each(everyRow)('$language, $row: stands nowhere but in its erratum', async (given) => {
    const { language, ...situation } = given
    await showCall({ language, situation })
    expect(sources.filter((source) => document.body.textContent.includes(source))).toEqual([])
  })

  test.each(['de', 'en'] as const)('%s: is one click away at row 2, struck through', async (language) => {
    await showCall({ language, situation: { phase: 'assignment' } })
    const corrected = { de: 'Seite berichtigt', en: 'Page corrected' }[language]
    const erratum = within(openPopover(screen.getByRole('button', { name: corrected })))
    const source = 'Der Kunde erklärt, dass er den Dienst jetzt oder in der Zukunft verwenden möchte.'
    const words = erratum.getByText(source)
    expect(words.tagName).toBe('S')
    expect(words.closest('[lang]')?.getAttribute('lang')).toBe('de')
    expect(erratum.getByText({ de: 'Wortlaut der Seite', en: "The page's wording" }[language])).toBeDefined()
  })

  test('is no part of an option’s name', async () => {
    await showCall({ language: 'de', situation: { phase: 'assignment' } })
    const name =
      'Keine Absicht Der Kunde erklärt, dass er den Dienst weder jetzt noch in der Zukunft verwenden möchte.'
    expect(screen.getByRole('radio', { name })).toBeDefined()
  })
})
