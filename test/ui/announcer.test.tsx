// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Announcer, useAnnounce } from '../../src/ui/announcer'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Sayer({ words }: { words: string }) {
  const announce = useAnnounce()
  return (
    <button type="button" onClick={() => announce(words)}>
      {words}
    </button>
  )
}

function showSayers(): (words: string) => void {
  render(
    <Announcer>
      <Sayer words="Copied." />
      <Sayer words="Undone." />
    </Announcer>,
  )
  return (words) => fireEvent.click(screen.getByRole('button', { name: words }))
}
const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
const said = () => screen.getByRole('status').textContent

test('the live region is there before it says anything', () => {
  showSayers()
  expect(said()).toBe('')
})

test('the same words said again are a change, which a screen reader speaks', () => {
  const say = showSayers()
  say('Copied.')
  const first = said()
  say('Copied.')
  expect(said().trim()).toBe('Copied.')
  expect(said()).not.toBe(first)
})

test('words go after a while, later ones not before their own time', () => {
  const say = showSayers()
  say('Copied.')
  pass(5000)
  say('Undone.')
  pass(5000)
  expect(said().trim()).toBe('Undone.')
  pass(1000)
  expect(said()).toBe('')
})

test('words said after a silence are spoken even if they are the same', () => {
  const say = showSayers()
  say('Copied.')
  pass(6000)
  say('Copied.')
  expect(said().trim()).toBe('Copied.')
})
