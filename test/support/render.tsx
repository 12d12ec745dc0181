import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { CallView } from '../../src/features/call/call-view'
import { i18n, startI18n } from '../../src/i18n/i18n'
import '../../src/i18n/later-words'
import { WordsProvider } from '../../src/i18n/use-words'
import { dateForm, valueLanguage } from '../../src/i18n/value-format'
import type { FieldId, Language, Playbooks } from '../../src/playbook/schema'
import type { EntryChange } from '../../src/record/entry'
import type { Situation } from '../../src/rules'
import type { Desk } from '../../src/storage/desk'
import { Announcer } from '../../src/ui/announcer'
import { whenPainted } from '../../src/ui/when-painted'
import { makeDesk } from './desk'
import { playbook } from './playbook'

// Finding things by role is slow in jsdom, the more so on a busy machine.
vi.setConfig({ testTimeout: 20_000 })

beforeAll(async () => {
  // What jsdom lacks: it lays nothing out, and knows no modal dialogs.
  Element.prototype.scrollIntoView = () => undefined
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  if (!i18n.isInitialized) await startI18n('en')
})

beforeEach(() => {
  const complain = console.error
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    if (!isLackOfJsdom(words)) complain(...words)
  })
})

/** jsdom does not know the element <search>. */
const isLackOfJsdom = (words: unknown[]): boolean =>
  words.some((each) => String(each).includes('is unrecognized in this browser'))

afterEach(() => {
  cleanup()
  // React says here what a browser would mend in silence: a list without keys, a heading in a paragraph.
  expect(vi.mocked(console.error).mock.calls.filter((words) => !isLackOfJsdom(words))).toEqual([])
  vi.restoreAllMocks()
  valueLanguage.choose('screen')
  dateForm.choose('language')
  localStorage.clear()
  sessionStorage.clear()
})

/** Shows something in a language, with the page's live region around it. */
export async function show(children: ReactNode, language: Language = 'en'): Promise<UserEvent> {
  await switchTo(language)
  const user = userEvent.setup()
  render(
    <WordsProvider>
      <Announcer>{children}</Announcer>
    </WordsProvider>,
  )
  return user
}

export async function switchTo(language: Language): Promise<void> {
  await act(async () => {
    await i18n.changeLanguage(language)
  })
}

/** The desk of the call that is shown. */
let desk: Desk = makeDesk()

/** Sends a change to the record in hand, as other views do. */
export const changed = (change: EntryChange): void =>
  act(() => desk.change({ type: 'entry', place: desk.state().draft.place, change }))

type Call = { language?: Language; situation?: Situation; playbooks?: Playbooks }

/** Shows the call over a desk of its own. */
export async function showCall({
  language,
  situation,
  playbooks = playbook(),
}: Call = {}): Promise<UserEvent> {
  desk = makeDesk()
  if (situation) desk.openNew(situation)
  const user = await show(<CallView desk={desk} playbooks={playbooks} />, language)
  // What comes right after the first view is there.
  await act(() => vi.dynamicImportSettled())
  return user
}

/** Picks an option of a radio group, and waits for what is drawn after the paint: the questions of another row. */
export async function pick(user: UserEvent, group: string, option: string): Promise<void> {
  await user.click(optionOf(group, option))
  await act(() => new Promise<void>((resolve) => whenPainted(resolve)))
}

/** The option of a radio group that is named so, else the first whose name begins so. */
export function optionOf(group: string, option: string): HTMLElement {
  const options = within(screen.getByRole('group', { name: group }))
  const [exact] = options.queryAllByRole('radio', { name: option })
  const [first] = exact ? [exact] : options.getAllByRole('radio', { name: (name) => name.startsWith(option) })
  if (first === undefined) throw new Error(`no option ${option}`)
  return first
}

/** A field of the record as its page element says it: state, and exactly what copying yields. */
export function fieldOf(field: FieldId): { state: string | undefined; value: string } {
  const row = fieldRow(field)
  return { state: row.dataset['state'], value: row.querySelector('[data-value]')?.textContent ?? '' }
}

export function fieldRow(field: FieldId): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (row === null) throw new Error(`no field ${field} is shown`)
  return row
}

/** The button of a field whose name begins so, or is so. */
export const buttonOf = (field: FieldId, name: string): HTMLElement =>
  within(fieldRow(field)).getByRole('button', { name: (full) => full.startsWith(name) })

/** Types a value of the user's own in place of what is recommended for a field. */
export async function override(user: UserEvent, field: FieldId, text: string): Promise<void> {
  await user.click(buttonOf(field, 'Change'))
  const editor = within(fieldRow(field)).getByRole('textbox')
  await user.clear(editor)
  await user.paste(text)
  await user.keyboard('{Enter}')
}

/** Types a date, which comes as a whole from a date picker. */
export function enterDate(control: HTMLElement, iso: string): void {
  fireEvent.change(control, { target: { value: iso } })
}

/** What the page has said in its live region. */
export const announced = (): string =>
  [...document.querySelectorAll('.announcer')].map(({ textContent }) => textContent.trim()).join('')

/** Opens a popover by what a browser tells of it, as jsdom has none. Returns it. */
export function openPopover(button: HTMLElement): HTMLElement {
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '')
  if (popover === null) throw new Error('the button opens nothing')
  fireEvent(popover, Object.assign(new Event('toggle'), { newState: 'open' }))
  return popover
}

/** What was copied last: user-event puts a clipboard of its own in the place of the browser's. */
export const copiedText = (): Promise<string> => navigator.clipboard.readText()
