import { describe, expect, test } from 'vitest'
import type { Language, Target } from '../../src/playbook/schema'
import { targetName } from '../../src/playbook/target'
import { playbook } from '../support/playbook'

describe.each(['de', 'en'] as const)('what a target is called (%s)', (language) => {
  const page = playbook()[language]
  const names: Record<Language, [Target, string][]> = {
    de: [
      ['no-intent/competitive-solution', 'Keine Absichten › Verwendung einer Wettbewerberlösung'],
      ['row/assignment-declines-ftc', 'In Bearbeitung › FTC nicht gewünscht'],
      ['row/delivery-new-workload', 'Keine Absichten › Neuer Arbeitsbereich'],
      ['in-progress', 'In Bearbeitung'],
    ],
    en: [
      ['no-intent/competitive-solution', 'No Intent › Using Competitive Solution'],
      ['row/assignment-declines-ftc', 'In Progress › FTC not wanted'],
      ['row/delivery-new-workload', 'No Intent › New workload'],
      ['in-progress', 'In Progress'],
    ],
  }

  test.each(names[language])('%s: %s', (target, name) => {
    expect(targetName(target, page)).toBe(name)
  })

  test.each(page.elsewhere)('$id by its L1 and L2: $l1, $l2', ({ id, l1, l2 }) => {
    expect(targetName(id, page)).toBe(l2 === '' ? l1 : `${l1} › ${l2}`)
  })
})
