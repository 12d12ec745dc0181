// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { App } from '../../src/app/app'
import { themes } from '../../src/app/theme'
import { makeDesk } from '../support/desk'
import { playbook } from '../support/playbook'
import { fieldOf, override, pick, show } from '../support/render'

const broken = vi.hoisted(() => ({ theme: '' }))
vi.mock(import('../../src/ui/select'), async (original) => {
  const { Select } = await original()
  return {
    Select: (props) => {
      if (props.value === broken.theme) throw new Error('a broken shell')
      return <Select {...props} />
    },
  }
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('when even the shell breaks, what was answered and typed is still there', async () => {
  vi.mocked(console.error).mockImplementation(() => undefined)
  vi.stubGlobal('fetch', (file: URL) =>
    Promise.resolve(Response.json(playbook()[file.pathname.endsWith('de.json') ? 'de' : 'en'])),
  )
  const user = await show(
    <QueryClientProvider client={new QueryClient()}>
      <App desk={makeDesk()} />
    </QueryClientProvider>,
  )
  await screen.findByRole('group', { name: 'Phase' })
  await pick(user, 'Phase', 'Assignment')
  await pick(user, 'Situation', 'No intent')
  await override(user, 'owner', 'Jo')
  const [, light] = themes
  broken.theme = light
  await user.selectOptions(screen.getByLabelText('Theme'), light)
  expect(screen.getByRole('alert').textContent).toContain('Your entries are still there.')
  broken.theme = ''
  await user.click(screen.getByRole('button', { name: 'Show the view again' }))
  await screen.findByRole('group', { name: 'Phase' })
  expect(fieldOf('l1').value).toBe('No Intent')
  expect(fieldOf('owner')).toEqual({ state: 'changed', value: 'Jo' })
  vi.mocked(console.error).mockClear()
})
