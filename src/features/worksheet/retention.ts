import type { Head } from '../../storage/repository'
import { createSetting } from '../../ui/setting'

/** After how many days without a change a worksheet is offered for deletion. */
export const retentions = ['30', '90', '180', 'never'] as const
export const retention = createSetting('retention', retentions, () => '90')

const day = 24 * 60 * 60 * 1000

/** @param now milliseconds. @returns the worksheets that nobody has touched for longer than that. */
export function untouched(
  heads: readonly Head[],
  after: (typeof retentions)[number],
  now: number,
): readonly Head[] {
  if (after === 'never') return []
  const limit = now - Number(after) * day
  return heads.filter(({ changedAt }) => Date.parse(changedAt) < limit)
}
