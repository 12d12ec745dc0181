import { expect, type Page } from '@playwright/test'
import * as fc from 'fast-check'
import { callOf, openCall } from './support/call'
import { test } from './support/fixtures'

test.use({ locale: 'en-US' })

/** What a worksheet with one service holds, as far as the walks go. */
type Answers = { customer: string; phase: string; row: string; l2: string; notes: string; owner: string }
/** The plain model: a list of what was, and a place in it. */
type Model = { states: Answers[]; at: number }
type Step = fc.AsyncCommand<Model, Page>

const nothing: Answers = { customer: '', phase: '', row: '', l2: '', notes: '', owner: '' }
const rows = {
  Assignment: ['No intent'],
  Delivery: ['Intent withdrawn', 'New workload'],
} as const
const l2s = ['Executive Sponsorship', 'Using Competitive Solution', 'Using Microsoft On-Premises Solution']

const now = ({ states, at }: Model): Answers => states[at] ?? nothing
/** The row only counts in its own phase, and only then L2 and notes are asked for. */
const isMatched = (answers: Answers): boolean =>
  Object.entries(rows).some(
    ([phase, known]) => phase === answers.phase && known.some((row) => row === answers.row),
  )

function change(model: Model, changed: Partial<Answers>): void {
  const next = { ...now(model), ...changed }
  if (JSON.stringify(next) === JSON.stringify(now(model))) return
  model.states = [...model.states.slice(0, model.at + 1), next]
  model.at += 1
}

const step = (
  name: string,
  check: (answers: Answers) => boolean,
  model: (model: Model) => void,
  run: (page: Page) => Promise<void>,
): Step => ({
  check: (known) => check(now(known)),
  run: async (known, page) => {
    model(known)
    await run(page)
  },
  toString: () => name,
})
const always = () => true

const pick = (question: 'phase' | 'row' | 'l2', option: string, check: (answers: Answers) => boolean): Step =>
  step(
    `pick ${option}`,
    check,
    (model) => change(model, { [question]: option }),
    // An answer's name begins with its label; its explanation follows.
    (page) => page.getByRole('radio', { name: new RegExp(`^${option}`) }).check(),
  )

const typed = (field: 'customer' | 'notes', text: string, check: (answers: Answers) => boolean): Step =>
  step(
    `type ${JSON.stringify(text)} as ${field}`,
    check,
    (model) => change(model, { [field]: text }),
    async (page) => {
      await callOf(page)[field].fill(text)
      await callOf(page)[field].blur()
    },
  )

const ownOwner = (text: string): Step =>
  step(
    `owner ${text}`,
    isMatched,
    (model) => change(model, { owner: text }),
    async (page) => {
      await page.getByRole('button', { name: 'Change Owner' }).click()
      await page.getByRole('textbox', { name: 'Your value for Owner' }).fill(text)
      await page.keyboard.press('Enter')
    },
  )

/** Before the first change of a worksheet there is another: an undo would lead to the customer before. */
const undo: Step = {
  check: ({ at }) => at > 0,
  run: async (model, page) => {
    model.at -= 1
    await callOf(page).undo.click()
  },
  toString: () => 'undo',
}
const redo = step(
  'redo',
  always,
  (model) => (model.at = Math.min(model.states.length - 1, model.at + 1)),
  async (page) => {
    const { redo: button } = callOf(page)
    if ((await button.getAttribute('aria-disabled')) !== 'true') await button.click()
  },
)
const reload = step(
  'reload',
  always,
  () => undefined,
  async (page) => {
    await page.reload()
    await expect(callOf(page).customer).toBeVisible()
  },
)

const words = fc.constantFrom('a', 'Slack', 'Ä "x" <b>', '')
const commands = [
  fc.constantFrom('Assignment', 'Delivery').map((phase) => pick('phase', phase, always)),
  fc
    .constantFrom('Assignment', 'Delivery')
    .chain((phase: keyof typeof rows) =>
      fc.constantFrom(...rows[phase]).map((row) => pick('row', row, (answers) => answers.phase === phase)),
    ),
  fc.constantFrom(...l2s).map((l2) => pick('l2', l2, isMatched)),
  words.map((text) => typed('notes', text, isMatched)),
  words.map((text) => typed('customer', text, always)),
  fc.constantFrom('Jo', 'Erika').map(ownOwner),
  fc.constant(undo),
  fc.constant(undo),
  fc.constant(redo),
  fc.constant(reload),
]

/** What the screen shows of it. Where nothing asks for an answer, it is not shown. */
async function shown(page: Page): Promise<Partial<Answers>> {
  const checked: [string, string][] = await page
    .locator('.question input[type=radio]:checked')
    .evaluateAll((inputs) =>
      inputs.map((input): [string, string] => [
        input.getAttribute('name') ?? '',
        input.closest('label')?.querySelector('b')?.textContent ?? '',
      ]),
    )
  const notes = callOf(page).notes
  const answers = new Map(checked)
  return {
    customer: await callOf(page).customer.inputValue(),
    phase: answers.get('phase') ?? '',
    row: answers.get('row') ?? '',
    l2: answers.get('l2') ?? '',
    notes: (await notes.isVisible()) ? await notes.inputValue() : '',
  }
}

function expected(answers: Answers): Partial<Answers> {
  const { customer, phase, row, l2, notes } = answers
  const isAsked = isMatched(answers)
  const isOfPhase = Object.entries(rows).some(
    ([name, known]) => name === phase && known.some((each) => each === row),
  )
  return { customer, phase, row: isOfPhase ? row : '', l2: isAsked ? l2 : '', notes: isAsked ? notes : '' }
}

test('a hundred walks of picks, edits, undo, redo and reload end as a plain model says', async ({ page }) => {
  test.setTimeout(300_000)
  const call = await openCall(page)
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 12 }), async (walk) => {
      await call.nextCall.click()
      await expect(call.customer).toHaveValue('')
      const model: Model = { states: [nothing], at: 0 }
      await fc.asyncModelRun(() => ({ model, real: page }), walk)
      expect(await shown(page)).toEqual(expected(now(model)))
      const owner = page.locator('[data-field="owner"] [data-value]')
      if (now(model).owner !== '' && isMatched(now(model))) await expect(owner).toHaveText(now(model).owner)
    }),
    { numRuns: 100, endOnFailure: true },
  )
})
