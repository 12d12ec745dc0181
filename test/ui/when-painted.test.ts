// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenPainted } from '../../src/ui/when-painted'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('work waits for the next frame, and is done once', () => {
  const work = vi.fn()
  whenPainted(work)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20)
  expect(work).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1000)
  expect(work).toHaveBeenCalledOnce()
})

test('work is done as well where no frame comes, as in a window that is hidden', () => {
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation(() => 0)
  const work = vi.fn()
  whenPainted(work)
  vi.advanceTimersByTime(1000)
  expect(work).toHaveBeenCalledOnce()
})
