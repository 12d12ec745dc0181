// @vitest-environment node
import { expect, test, vi } from 'vitest'

const { absent } = vi.hoisted(() => ({
  absent: () => {
    throw new Error('React is not to be had here')
  },
}))
vi.mock('react', absent)
vi.mock('react-dom', absent)
vi.mock('react-i18next', absent)
vi.mock('react-hook-form', absent)
vi.mock('@tanstack/react-query', absent)

test('rules, playbook and record run in plain Node, without React and without a DOM', async () => {
  expect(globalThis).not.toHaveProperty('document')
  await expect(import('react')).rejects.toThrow()
  const { playbook } = await import('../support/playbook')
  const { recommend } = await import('../../src/rules')
  const { buildRecord } = await import('../../src/record/record')
  const { emptyEntry } = await import('../../src/record/entry')
  const { playbookSchema } = await import('../../src/playbook/schema')

  const page = playbookSchema.parse(playbook().en)
  const situation = { phase: 'delivery', row: 'delivery-new-workload', l2: 'competitive-solution' } as const
  const record = buildRecord(recommend(page, situation), emptyEntry.overrides, 'en')
  expect(record.find(({ field }) => field === 'l2')?.value).toBe('Using Competitive Solution')
})
