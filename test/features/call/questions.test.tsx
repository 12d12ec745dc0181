// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Situation } from '../../../src/rules'
import { changed, enterDate, fieldOf, optionOf, pick, showCall } from '../../support/render'

/** The questions on the screen, by their titles, in their order. */
const asked = (): string[] =>
  [...document.querySelectorAll('.question')].map(
    (question) => question.querySelector('legend, label')?.textContent ?? '',
  )

const isPicked = (group: string, option: string) => optionOf(group, option).matches(':checked')

describe('only what the row asks for is asked', () => {
  const phaseAndRow = ['Phase', 'Situation']
  const asksForL2 = ['L2 reason', 'Engagement scenario in FTOP', 'Notes', 'Next action date']
  const cases: [Situation, string[]][] = [
    [{}, []],
    [{ phase: 'assignment' }, []],
    [
      { phase: 'assignment', row: 'assignment-declines-ftc' },
      ['Led by whom?', 'Engagement scenario in FTOP', 'Kickoff date'],
    ],
    [{ phase: 'assignment', row: 'assignment-no-intent' }, asksForL2],
    [{ phase: 'delivery', row: 'delivery-intent-withdrawn' }, asksForL2],
    [{ phase: 'delivery', row: 'delivery-new-workload' }, asksForL2],
    [
      { phase: 'delivery', row: 'delivery-existing-no-intent' },
      ['What does FTOP show now?', 'Engagement scenario in FTOP', 'Notes', 'Next action date'],
    ],
    [{ phase: 'delivery', row: 'none' }, ['Where does the case belong?']],
    [{ phase: 'delivery', row: 'none', elsewhere: 'in-progress' }, ['Where does the case belong?']],
    // A row of the other phase is no answer.
    [{ phase: 'delivery', row: 'assignment-no-intent', l2: 'competitive-solution' }, []],
  ]
  test.each(cases)('%o', async (situation, questions) => {
    await showCall({ situation })
    expect(asked()).toEqual([...phaseAndRow, ...questions])
  })

  test('situations are those of the phase, and “None of these”', async () => {
    const user = await showCall()
    const situations = () =>
      within(screen.getByRole('group', { name: 'Situation' }))
        .queryAllByRole<HTMLInputElement>('radio')
        .map(({ value }) => value)
    expect(situations()).toEqual([])
    await pick(user, 'Phase', 'Delivery')
    expect(situations()).toEqual([
      'delivery-intent-withdrawn',
      'delivery-new-workload',
      'delivery-existing-no-intent',
      'none',
    ])
    await pick(user, 'Phase', 'Assignment')
    expect(situations()).toEqual(['assignment-declines-ftc', 'assignment-no-intent', 'none'])
  })
})

describe('answers are kept', () => {
  test('to the other phase and back, twice', async () => {
    const user = await showCall()
    await pick(user, 'Phase', 'Assignment')
    await pick(user, 'Situation', 'No intent')
    await pick(user, 'L2 reason', 'Using Competitive Solution')
    await user.type(screen.getByLabelText('Notes'), 'They use Slack.')
    enterDate(screen.getByLabelText('Next action date'), '2031-05-06')
    await pick(user, 'Phase', 'Delivery')
    expect(fieldOf('l1')).toEqual({ state: 'open', value: '' })
    expect(screen.getByText(/^Kept, but not asked for/).textContent).toMatch(
      /: L2 reason, Notes, Next action date\.$/,
    )
    await pick(user, 'Phase', 'Assignment')
    await pick(user, 'Phase', 'Delivery')
    await pick(user, 'Phase', 'Assignment')
    expect(isPicked('Situation', 'No intent')).toBe(true)
    expect(isPicked('L2 reason', 'Using Competitive Solution')).toBe(true)
    expect(fieldOf('l2').value).toBe('Using Competitive Solution')
    expect(fieldOf('notes')).toEqual({ state: 'changed', value: 'They use Slack.' })
    expect(fieldOf('nextActionDate')).toEqual({ state: 'changed', value: '5/6/2031' })
    expect(screen.queryByText(/^Kept, but not asked for/)).toBe(null)
  })

  test('another situation of the phase takes over what it asks for as well', async () => {
    const user = await showCall({
      situation: { phase: 'delivery', row: 'delivery-new-workload', l2: 'on-premises-solution', notes: 'A.' },
    })
    await pick(user, 'Situation', 'Intent withdrawn')
    expect(fieldOf('l2').value).toBe('Using Microsoft On-Premises Solution')
    expect(isPicked('L2 reason', 'Using Microsoft On-Premises Solution')).toBe(true)
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'A.')
  })

  test('after a pick in the other phase, only that pick is picked', async () => {
    const user = await showCall()
    await pick(user, 'Phase', 'Assignment')
    await pick(user, 'Situation', 'No intent')
    await pick(user, 'Phase', 'Delivery')
    await pick(user, 'Situation', 'New workload')
    expect(screen.getAllByRole('radio').filter((radio) => radio.matches(':checked'))).toEqual([
      optionOf('Phase', 'Delivery'),
      optionOf('Situation', 'New workload'),
    ])
    await pick(user, 'Phase', 'Assignment')
    expect(isPicked('Situation', 'No intent')).toBe(false)
    expect(fieldOf('l1').state).toBe('open')
  })

  test('what a link or another view picks is picked in the form as well', async () => {
    await showCall({ situation: { phase: 'assignment', row: 'assignment-no-intent', notes: 'A.' } })
    const answers = { phase: 'delivery', row: 'delivery-new-workload', l2: 'competitive-solution' } as const
    changed({ type: 'answered', answers })
    expect(isPicked('Phase', 'Delivery')).toBe(true)
    expect(isPicked('Situation', 'New workload')).toBe(true)
    expect(isPicked('L2 reason', 'Using Competitive Solution')).toBe(true)
    expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'A.')
  })
})
