// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { dateForm, useValueFormat, valueLanguage } from '../../src/i18n/value-format'
import { WordsProvider } from '../../src/i18n/use-words'
import { switchTo } from '../support/render'

const cases = [
  { screen: 'de', values: 'screen', dates: 'language', format: { language: 'de', dates: 'de' } },
  { screen: 'en', values: 'screen', dates: 'language', format: { language: 'en', dates: 'en' } },
  { screen: 'en', values: 'de', dates: 'language', format: { language: 'de', dates: 'de' } },
  { screen: 'de', values: 'en', dates: 'language', format: { language: 'en', dates: 'en' } },
  { screen: 'de', values: 'screen', dates: 'iso', format: { language: 'de', dates: 'iso' } },
  { screen: 'de', values: 'en', dates: 'iso', format: { language: 'en', dates: 'iso' } },
] as const

test.each(cases)('screen $screen, values $values, dates $dates: $format', async (given) => {
  await switchTo('en')
  const { result } = renderHook(useValueFormat, { wrapper: WordsProvider })
  await switchTo(given.screen)
  act(() => {
    valueLanguage.choose(given.values)
    dateForm.choose(given.dates)
  })
  expect(result.current).toEqual(given.format)
})
