// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LoadFailure } from '../../src/app/load-failure'
import { show } from '../support/render'

test.each([
  [{ code: 'network' }, 'en', /The server cannot be reached/],
  [{ code: 'network' }, 'de', /Der Server ist nicht zu erreichen/],
  [{ code: 'status', status: 503 }, 'en', /answers with status 503/],
  [{ code: 'status', status: 503 }, 'de', /mit dem Status 503/],
  [{ code: 'invalid', place: 'de.json rows.0.phase' }, 'en', /\(place: de\.json rows\.0\.phase\)/],
  [{ code: 'invalid', place: 'de.json rows.0.phase' }, 'de', /\(Stelle: de\.json rows\.0\.phase\)/],
] as const)('%o is put into words in %s, with a way to try again', async (problem, language, words) => {
  const retry = vi.fn()
  const user = await show(<LoadFailure problem={problem} retry={retry} />, language)
  expect(screen.getByRole('alert').textContent).toMatch(words)
  await user.click(screen.getByRole('button'))
  expect(retry).toHaveBeenCalledOnce()
})
