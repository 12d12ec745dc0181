// @vitest-environment jsdom
import { focusManager, onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Playbook } from '../../src/playbook/schema'
import { usePlaybook } from '../../src/playbook/use-playbook'
import { playbook } from '../support/playbook'

/** What the server answers for a file; by default the playbook as it is. */
type Answer = (playbook: Playbook) => Response | Promise<Response>
const asItIs: Answer = (current) => Response.json(current)
const newer: Answer = (current) => Response.json({ ...current, digest: `${current.digest}-newer` })
const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'))

const server = vi.fn<(file: URL) => Promise<Response>>()
function answer(given: Answer): void {
  server.mockImplementation(async (file) => {
    const response = await given(playbook()[file.pathname.endsWith('de.json') ? 'de' : 'en'])
    return Object.defineProperty(response, 'url', { value: file.href })
  })
}

beforeEach(() => {
  // Between two tries the query waits; here it need not.
  vi.useFakeTimers()
  vi.stubGlobal('fetch', server)
  answer(asItIs)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  focusManager.setFocused(undefined)
  onlineManager.setOnline(true)
  server.mockReset()
})

/** Lets everything happen that is under way. */
const settle = () => act(() => vi.advanceTimersByTimeAsync(2000))

async function start() {
  const client = new QueryClient()
  const { result } = renderHook(usePlaybook, {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  })
  expect(result.current).toEqual({ status: 'loading' })
  await settle()
  return result
}

const comeBack = async () => {
  act(() => focusManager.setFocused(false))
  act(() => focusManager.setFocused(true))
  await settle()
}

test('loads both languages, revalidated by the server', async () => {
  const result = await start()
  expect(result.current).toEqual({ status: 'ready', inUse: playbook(), newer: undefined })
  const asked = server.mock.calls.map(([file]) => file.pathname)
  expect(asked).toEqual(['/playbook/de.json', '/playbook/en.json'])
  expect(server).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ cache: 'no-cache' }))
})

describe('a failure to load is told apart', () => {
  const failures: [string, Answer, object][] = [
    ['the server cannot be reached', unreachable, { code: 'network' }],
    ['the server refuses', () => new Response('', { status: 503 }), { code: 'status', status: 503 }],
    ['the file is no JSON', () => new Response('<!doctype html>'), { code: 'invalid', place: 'de.json' }],
    [
      'the file has another shape',
      (current) => Response.json({ ...current, rows: [{ ...current.rows[0], phase: 'sales' }] }),
      { code: 'invalid', place: 'de.json rows.0.phase' },
    ],
    [
      'the file is of another version',
      (current) => Response.json({ ...current, format: 2 }),
      { code: 'invalid', place: 'de.json format' },
    ],
  ]
  test.each(failures)('%s', async (_, failing, problem) => {
    answer(failing)
    const result = await start()
    expect(result.current).toMatchObject({ status: 'failed', problem })
  })

  test('and can be tried again', async () => {
    answer(unreachable)
    const result = await start()
    const tryAgain = async () => {
      if (result.current.status === 'failed') result.current.retry()
      await settle()
    }
    await tryAgain()
    expect(result.current.status).toBe('failed')
    answer(asItIs)
    await tryAgain()
    expect(result.current).toMatchObject({ status: 'ready', inUse: playbook() })
  })

  test('one failure alone is tried again unasked', async () => {
    server.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    expect((await start()).current.status).toBe('ready')
  })
})

describe('a newer playbook', () => {
  test('is offered on coming back, and changes nothing until it is taken', async () => {
    const result = await start()
    answer(newer)
    await comeBack()
    if (result.current.status !== 'ready') throw new Error(result.current.status)
    expect(result.current.inUse).toEqual(playbook())
    expect(result.current.newer?.playbooks.de.digest).toBe(`${playbook().de.digest}-newer`)
    act(result.current.newer?.take ?? (() => undefined))
    expect(result.current.inUse.de.digest).toBe(`${playbook().de.digest}-newer`)
    expect(result.current.newer).toBe(undefined)
  })

  test('is offered on reconnecting', async () => {
    const result = await start()
    answer(newer)
    act(() => onlineManager.setOnline(false))
    act(() => onlineManager.setOnline(true))
    await settle()
    expect(result.current).toMatchObject({ status: 'ready', newer: { playbooks: {} } })
  })

  test('is offered when only one language has changed', async () => {
    const result = await start()
    answer((current) => (current.language === 'de' ? newer(current) : asItIs(current)))
    await comeBack()
    expect(result.current).toMatchObject({ newer: { playbooks: { en: playbook().en } } })
  })

  test('is none when the same comes again', async () => {
    const result = await start()
    await comeBack()
    expect(server).toHaveBeenCalledTimes(4)
    expect(result.current).toMatchObject({ newer: undefined })
  })
})

test.each([
  ['the server cannot be reached', unreachable],
  ['the file is damaged', () => new Response('{')],
])('a failure to look again is no news while there is a playbook: %s', async (_, failing) => {
  const result = await start()
  answer(failing)
  await comeBack()
  expect(result.current).toEqual({ status: 'ready', inUse: playbook(), newer: undefined })
})

test('without a connection the browser’s own copy is asked for all the same', async () => {
  onlineManager.setOnline(false)
  expect((await start()).current.status).toBe('ready')
})
