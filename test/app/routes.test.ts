import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Route, routeOf } from '../../src/app/views'
import { playbook } from '../support/playbook'

const { guides } = playbook().en

const cases: [string, Route][] = [
  ['/', { view: 'call' }],
  ['/scenarios', { view: 'scenarios', row: undefined, field: undefined }],
  ['/scenarios/delivery-new-workload/l2', { view: 'scenarios', row: 'delivery-new-workload', field: 'l2' }],
  ['/scenarios/a/b/c', { view: undefined }],
  ['/worksheet', { view: 'worksheet' }],
  ['/worksheet/contoso', { view: undefined }],
  ['/licences', { view: 'licences' }],
  ['/licences/react', { view: undefined }],
  ['/l2/competitive-solution', { view: 'guide', l2: 'competitive-solution' }],
  ['/l2/competitive%2Dsolution', { view: 'guide', l2: 'competitive-solution' }],
  ['/l2', { view: undefined }],
  ['/l2/competitive-solution/x', { view: undefined }],
  ['/l2/%', { view: undefined }],
  ['/l2/bogus', { view: undefined }],
  ['/l2/', { view: undefined }],
  ['/l2/__proto__', { view: undefined }],
  ['//', { view: undefined }],
  ['', { view: undefined }],
  ['/worksheets', { view: undefined }],
  ['/Scenarios', { view: undefined }],
]

test.each(cases)('%s', (path, route) => {
  expect(routeOf(path, guides)).toEqual(route)
})

test('every address has a view or is said to have none', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      expect(['call', 'scenarios', 'guide', 'worksheet', 'licences', undefined]).toContain(
        routeOf(`/${path}`, guides).view,
      )
    }),
  )
})
