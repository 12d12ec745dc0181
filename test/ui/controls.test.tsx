// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ErratumMark } from '../../src/ui/erratum-mark'
import { Option } from '../../src/ui/option'
import { Segmented } from '../../src/ui/segmented'
import { Select } from '../../src/ui/select'
import { openPopover, show } from '../support/render'

const sizes = [
  { value: 'small', label: 'Small' },
  { value: 'large', label: 'Large' },
] as const

describe('an option', () => {
  test('is named by its label and what belongs to it, described by its hint, and by nothing else', async () => {
    await show(
      <Option name="size" value="small" label="Small" detail="up to ten" hint="for a start">
        <button type="button">More</button>
      </Option>,
    )
    const option = screen.getByRole('radio', { name: 'Small up to ten' })
    expect(document.getElementById(option.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'for a start',
    )
  })

  test('is picked by a press on its words, not by one on what stands with them', async () => {
    const user = await show(
      <Option name="size" value="small" label="Small" hint="for a start">
        <button type="button">More</button>
      </Option>,
    )
    await user.click(screen.getByRole('button', { name: 'More' }))
    expect(screen.getByRole('radio')).toHaveProperty('checked', false)
    await user.click(screen.getByText('for a start'))
    expect(screen.getByRole('radio')).toHaveProperty('checked', true)
  })
})

test('two short choices on one page do not share their radios', async () => {
  const chosen = vi.fn()
  const user = await show(
    <>
      <Segmented legend="Box" value="small" options={sizes} onChoose={chosen} />
      <Segmented legend="Lid" value="small" options={sizes} onChoose={chosen} />
    </>,
  )
  await user.click(within(screen.getByRole('group', { name: 'Lid' })).getByRole('radio', { name: 'Large' }))
  expect(chosen).toHaveBeenCalledExactlyOnceWith('large')
  const box = within(screen.getByRole('group', { name: 'Box' }))
  expect(box.getByRole('radio', { name: 'Small' })).toHaveProperty('checked', true)
})

test('a list tells what is chosen by its value', async () => {
  const chosen = vi.fn()
  const user = await show(<Select label="Box" value="small" options={sizes} onChoose={chosen} />)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Box' }), 'Large')
  expect(chosen).toHaveBeenCalledExactlyOnceWith('large')
})

describe('the mark of an erratum', () => {
  const words = {
    mark: 'Corrected',
    remark: 'Remark',
    source: 'Source',
    corrected: 'Instead',
    reason: 'Reason',
  }
  const erratum = { source: 'falsch', sourceLanguage: 'de', corrected: 'right', reason: 'It was wrong.' }

  test('holds nothing of the source until it is opened, then strikes it through in its language', async () => {
    await show(<ErratumMark erratum={erratum} words={words} />)
    expect(screen.queryByText('falsch')).toBe(null)
    const opened = within(openPopover(screen.getByRole('button', { name: 'Corrected' })))
    expect(opened.getByText('falsch').tagName).toBe('S')
    expect(opened.getByText('falsch').closest('[lang]')?.getAttribute('lang')).toBe('de')
    expect(opened.getByText('right')).toBeDefined()
    expect(opened.getByText('It was wrong.')).toBeDefined()
  })

  test('of a remark strikes nothing and corrects nothing', async () => {
    await show(<ErratumMark erratum={{ ...erratum, corrected: null }} words={words} />)
    const opened = within(openPopover(screen.getByRole('button', { name: 'Remark' })))
    expect(opened.getByText('falsch').tagName).toBe('DD')
    expect(opened.queryByText('Instead')).toBe(null)
  })

  test('is not there without one', async () => {
    await show(<ErratumMark erratum={undefined} words={words} />)
    expect(screen.queryByRole('button')).toBe(null)
  })
})
