// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/error-boundary'
import { show } from '../support/render'

/** A view that breaks on a certain answer; the answer is kept above the boundary, as the worksheet is. */
function Owner({ mended }: { mended: () => boolean }) {
  const [answer, setAnswer] = useState('')
  return (
    <>
      <label>
        Answer <input value={answer} onChange={({ target }) => setAnswer(target.value)} />
      </label>
      <ErrorBoundary>
        <View answer={answer} mended={mended} />
      </ErrorBoundary>
    </>
  )
}

function View({ answer, mended }: { answer: string; mended: () => boolean }) {
  if (answer === 'crash' && !mended()) throw new Error('a broken view')
  return <p>The view shows {answer}</p>
}

test('a broken view says so, keeps the answers, and is shown again on request', async () => {
  vi.mocked(console.error).mockImplementation(() => undefined)
  const mended = vi.fn(() => false)
  const user = await show(<Owner mended={mended} />)
  await user.type(screen.getByLabelText('Answer'), 'crash')
  expect(screen.getByRole('alert').textContent).toContain('Your entries are still there.')
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeDefined()
  expect(screen.getByLabelText('Answer')).toHaveProperty('value', 'crash')

  await user.click(screen.getByRole('button', { name: 'Show the view again' }))
  expect(screen.getByRole('alert')).toBeDefined()
  mended.mockReturnValue(true)
  await user.click(screen.getByRole('button', { name: 'Show the view again' }))
  expect(screen.getByText('The view shows crash')).toBeDefined()
  expect(screen.queryByRole('alert')).toBe(null)
  vi.mocked(console.error).mockClear()
})
