// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ScenariosView } from '../../../src/features/scenarios/scenarios-view'
import type { Situation } from '../../../src/rules'
import { playbook } from '../../support/playbook'
import { show } from '../../support/render'

const showPath = (situation: Situation) =>
  show(<ScenariosView playbooks={playbook()} situation={situation} marked={{}} onUse={() => undefined} />)
const picture = () => screen.getByRole('img', { name: 'The path to the L1' })
const drawnIn = () => [...picture().querySelectorAll('.box.on text')].map(({ textContent }) => textContent)

test('the current path is drawn in, and said', async () => {
  await showPath({ phase: 'assignment', row: 'assignment-declines-ftc' })
  expect(drawnIn()).toEqual(['Assignment', '1 · FTC not wanted', 'In Progress'])
  expect(picture().querySelectorAll('.edge.on')).toHaveLength(1)
  expect(screen.getByText('Your path: Assignment → FTC not wanted → In Progress.')).toBeDefined()
})

test('of a path that is only begun, the phase is drawn in', async () => {
  await showPath({ phase: 'delivery' })
  expect(drawnIn()).toEqual(['Delivery'])
  expect(picture().querySelector('.edge.on')).toBe(null)
  expect(screen.getByText('No path chosen yet.')).toBeDefined()
})

test('a row of the other phase is no path', async () => {
  await showPath({ phase: 'delivery', row: 'assignment-no-intent' })
  expect(drawnIn()).toEqual(['Delivery'])
})

test('every path is there in words', async () => {
  await showPath({})
  const words = [...document.querySelectorAll('details li')].map(({ textContent }) => textContent)
  expect(words).toEqual([
    'Assignment → FTC not wanted → In Progress',
    'Assignment → No intent → No Intent',
    'Delivery → Intent withdrawn → No Intent',
    'Delivery → New workload → No Intent',
    'Delivery → More subscriptions → No Intent',
  ])
})

test('definition, refresh summary and revision stand beside the table', async () => {
  await showPath({})
  expect(screen.getByText(/The customer has no intent to deploy the service at any time\./)).toBeDefined()
  const table = screen.getByRole('region', { name: 'Refresh summary' })
  expect([...table.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual([
    '3/27/2020Celia KennedyGeneral update',
    '9/27/2019Celia KennedyGuidance updated',
  ])
  expect(table.textContent).toContain(`As of 3/27/2020 · Version ${playbook().en.revision}`)
})
