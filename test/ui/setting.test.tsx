// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createSetting } from '../../src/ui/setting'

const make = () => createSetting('size', ['small', 'large'], () => 'small')

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test('is what it was made with until something is chosen', () => {
  expect(make().current()).toBe('small')
})

test('is remembered for the next page', () => {
  make().choose('large')
  expect(make().current()).toBe('large')
})

test.each(['huge', '', 'toString'])('does not take %o from storage, which it does not know', (stored) => {
  localStorage.setItem('ftop-navigator.size', stored)
  expect(make().current()).toBe('small')
})

test('changes at once wherever it is used', () => {
  const setting = make()
  const uses = [renderHook(setting.use), renderHook(setting.use)]
  act(() => setting.choose('large'))
  expect(uses.map(({ result }) => result.current)).toEqual(['large', 'large'])
  uses[0]?.unmount()
  act(() => setting.choose('small'))
  expect(uses[1]?.result.current).toBe('small')
})

test('holds for this page where the browser refuses storage or has none left', () => {
  const refusal = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refusal)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refusal)
  const setting = make()
  setting.choose('large')
  expect(setting.current()).toBe('large')
})
