// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { NoteStarters } from '../../../src/features/call/note-starters'
import { gradeNote, type NoteL1 } from '../../../src/rules'
import { playbook } from '../../support/playbook'
import { show } from '../../support/render'

const languages = ['de', 'en'] as const
const l1s: readonly NoteL1[] = ['no-intent', 'in-progress', 'blocked', 'status-unknown', 'duplicate-invalid']
const each = languages.flatMap((language) => l1s.map((l1) => ({ language, l1 })))

async function patterns(language: 'de' | 'en', l1: NoteL1, service?: string): Promise<string[]> {
  const own = playbook()[language]
  await show(
    <NoteStarters
      playbook={own}
      l1={l1}
      l2={own.l2[0]?.id}
      service={service}
      onStart={vi.fn()}
      controlId=""
    />,
    language,
  )
  return screen.getAllByRole('button', { hidden: true }).map((button) => button.textContent)
}

describe.each(each)('patterns for $l1 in $language', ({ language, l1 }) => {
  test('are three, with a gap for the service where it is not known', async () => {
    const all = await patterns(language, l1)
    expect(all).toHaveLength(3)
    for (const pattern of all) expect(pattern).toContain(language === 'de' ? '[Dienst]' : '[service]')
  })

  test('name the service where it is known, and nothing in it is taken for a sign', async () => {
    const all = await patterns(language, l1, 'Project $& Online')
    for (const pattern of all) {
      expect(pattern).toContain('Project $& Online')
      expect(pattern).not.toMatch(/\[(Dienst|service)\]/)
    }
  })

  test('are good notes once their gaps are filled', async () => {
    for (const pattern of await patterns(language, l1, 'Teams')) {
      const note = pattern.replace(/\[[^\]]*\]/g, 'Acme Fabrikam')
      expect(gradeNote(note, { l1 }), note).toEqual({ grade: 'good', findings: [] })
    }
  })
})

test('picking a pattern writes it', async () => {
  const start = vi.fn()
  const user = await show(
    <NoteStarters playbook={playbook().en} l1="in-progress" l2={undefined} onStart={start} controlId="" />,
  )
  await user.click(screen.getByText('Start from a sentence pattern'))
  await user.click(screen.getByRole('button', { name: /declines help from the FastTrack Center/ }))
  expect(start).toHaveBeenCalledWith(
    'Customer is rolling out [service] with [own team or partner] and declines help from the FastTrack Center because [reason].',
  )
})

test('before a reason is picked, there is one pattern for each reason', async () => {
  const { guides } = playbook().en
  await show(
    <NoteStarters playbook={playbook().en} l1="no-intent" l2={undefined} onStart={vi.fn()} controlId="" />,
  )
  expect(screen.getAllByRole('button', { hidden: true }).map((button) => button.textContent)).toEqual(
    guides.map(({ notes }) => notes[0]),
  )
})
