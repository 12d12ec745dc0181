import { expect, test } from 'vitest'

/**
 * Loads test files one after the other. A fault that keeps one from loading fails a test: Stryker takes a run without
 * tests for one that noticed nothing.
 */
export async function load(...files: readonly (() => Promise<unknown>)[]): Promise<void> {
  let fault: unknown
  try {
    for (const file of files) await file()
  } catch (error) {
    fault = error
  }
  test('the tests can be loaded', () => {
    expect(fault).toBeUndefined()
  })
}
