// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { lazyPart } from '../../src/ui/lazy-part'

test('a part that one component asks for again comes for all that wait for it', async () => {
  const load = vi.fn<() => Promise<{ name: string }>>().mockRejectedValue(new Error('no network'))
  const lazy = lazyPart(load)
  const User = ({ id }: { id: string }) => {
    const { part, hasFailed, retry } = lazy.use()
    return (
      <p>
        {id}: {part?.name ?? (hasFailed ? 'failed' : 'waiting')} <button onClick={retry}>again {id}</button>
      </p>
    )
  }
  render(
    <>
      <User id="one" />
      <User id="two" />
    </>,
  )
  await screen.findByText(/one: failed/)
  await screen.findByText(/two: failed/)
  load.mockResolvedValue({ name: 'there' })
  await userEvent.click(screen.getByRole('button', { name: 'again one' }))
  await screen.findByText(/one: there/)
  await screen.findByText(/two: there/)
  expect(screen.queryByText(/failed/)).toBe(null)
})
