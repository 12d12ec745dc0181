import { expect, test } from 'vitest'
import { getCurrentSuite } from 'vitest/suite'

/**
 * Loads test files one after the other. A fault that keeps one from loading, or a `describe` from listing its tests,
 * fails a test: Stryker takes a run without tests for one that noticed nothing.
 */
export async function load(...files: readonly (() => Promise<unknown>)[]): Promise<void> {
  let fault: unknown
  try {
    for (const file of files) await file()
  } catch (error) {
    fault = error
  }
  for (const part of getCurrentSuite().tasks) {
    if (part.type !== 'collector') continue
    const collect = part.collect.bind(part)
    part.collect = async (file) => {
      try {
        return await collect(file)
      } catch (error) {
        const { suite } = part
        if (suite === undefined) throw error
        fault ??= error
        return Object.assign(suite, { file, tasks: [] })
      }
    }
  }
  test('the tests can be loaded', () => {
    expect(fault).toBeUndefined()
  })
}
