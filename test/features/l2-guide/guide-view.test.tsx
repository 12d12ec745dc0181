// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { GuideView } from '../../../src/features/l2-guide/guide-view'
import type { Language } from '../../../src/playbook/schema'
import { playbook } from '../../support/playbook'
import { announced, show } from '../../support/render'

const onUse = vi.fn<() => void>()

function showGuide(l2: string, { language }: { language?: Language } = {}): Promise<UserEvent> {
  onUse.mockReset()
  return show(<GuideView playbooks={playbook()} l2={l2} onUse={onUse} />, language)
}

const everyGuide = (['de', 'en'] as const).flatMap((language) =>
  playbook()[language].guides.map(({ id }) => ({ language, id })),
)
const parts = {
  de: ['Passt, wenn …', 'Passt nicht', 'Fragen an den Kunden', 'So sagt es die Seite „Keine Absichten“'],
  en: ['Fits when …', 'Does not fit', 'Questions for the customer', 'As the page “No Intent” puts it'],
}
/** What a cell or an item says, by the heading above it. */
const under = (heading: string): string[] => {
  const part = screen.getByRole('heading', { name: heading }).nextElementSibling
  return [...(part?.querySelectorAll('li, tbody tr') ?? [])].map(({ textContent }) => textContent)
}

describe('the guide to an L2', () => {
  test.each(everyGuide)('$language, $id: has all its parts', async ({ language, id }) => {
    await showGuide(id, { language })
    const guide = playbook()[language].guides.find((each) => each.id === id)
    const section = playbook()[language].l2.find((each) => each.id === id)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(section?.label)
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
      parts[language],
    )
    const [fits = '', doesNotFit = '', ask = ''] = parts[language]
    expect(under(fits)).toEqual(guide?.fits)
    expect(under(doesNotFit)).toHaveLength(guide?.doesNotFit.length ?? -1)
    expect(under(ask)).toHaveLength(guide?.ask.length ?? -1)
    expect(screen.getByText(section?.text ?? 'no section').tagName).toBe('BLOCKQUOTE')
  })

  test.each(everyGuide)('$language, $id: names where every other case belongs', async ({ language, id }) => {
    await showGuide(id, { language })
    const targets = [...document.querySelectorAll('.target')].map(({ textContent }) => textContent)
    const { title, l2, rows, elsewhere } = playbook()[language]
    const known = [
      ...l2.map(({ label }) => `${title} › ${label}`),
      ...rows.map(({ cells, lead }) => `${cells.l1.text} › ${lead}`),
      ...elsewhere.map((each) => (each.l2 === '' ? each.l1 : `${each.l1} › ${each.l2}`)),
    ]
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !known.includes(target))).toEqual([])
  })

  test('links to another L2 of the page where a case belongs there', async () => {
    await showGuide('competitive-solution')
    const links = screen.getAllByRole('link', { name: 'No Intent › Using Microsoft On-Premises Solution' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/l2/on-premises-solution',
      '#/l2/on-premises-solution',
    ])
  })

  test('“use this reason” answers the L2, and says so', async () => {
    const user = await showGuide('on-premises-solution')
    const use = screen.getByRole('button', { name: 'Use this reason' })
    await user.click(use)
    expect(onUse).toHaveBeenCalledExactlyOnceWith()
    expect(announced()).toBe('L2 reason taken: Using Microsoft On-Premises Solution')
  })

  test('shows which guide is open', async () => {
    await showGuide('on-premises-solution')
    const links = within(screen.getByRole('navigation', { name: 'L2 reasons' })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, 'page'])
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      playbook().en.l2.map(({ id }) => `#/l2/${id}`),
    )
  })
})
