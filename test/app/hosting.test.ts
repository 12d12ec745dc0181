import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { contentSecurityPolicy } from '../../src/app/csp-plugin'
import { workerPolicy } from '../../src/app/worker-address'
import { root } from '../support/playbook'

const read = (file: string) => readFileSync(path.join(root, 'public', file), 'utf8')
const headers = (pairs: Iterable<readonly [string, string]>) => Object.fromEntries([...pairs].sort())

const nginx = headers(
  Array.from(
    read('nginx.conf').matchAll(/^add_header ([\w-]+) "(.+)" always;$/gm),
    ([, name = '', value = '']) => [name, value],
  ),
)
const iis = headers(
  Array.from(
    read('web.config').matchAll(/<add name="([\w-]+)" value="(.+)" \/>/g),
    ([, name = '', value = '']) => [name, value],
  ),
)
const azureConfig = z.parse(
  z.object({
    globalHeaders: z.record(z.string(), z.string()),
    routes: z.array(z.object({ route: z.string(), headers: z.record(z.string(), z.string()) })),
  }),
  JSON.parse(read('staticwebapp.config.json')),
)
const azure = headers(Object.entries(azureConfig.globalHeaders).filter(([name]) => name !== 'Cache-Control'))

describe.each([
  { host: 'nginx', sent: nginx },
  { host: 'Azure Static Web Apps', sent: azure },
  { host: 'IIS', sent: iis },
])('$host', ({ sent }) => {
  test('sends the policy of the page, and that nobody may frame it', () => {
    expect(sent['Content-Security-Policy']).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`)
  })

  test('sends every other header of security, as the other hosts do', () => {
    expect(sent).toEqual(nginx)
    expect(Object.keys(sent)).toEqual([
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'X-Content-Type-Options',
    ])
  })
})

test('no host lets the page use a device; it may write to the clipboard', () => {
  const permissions = (nginx['Permissions-Policy'] ?? '').split(', ')
  expect(permissions.filter((permission) => !/^[a-z-]+=\(\)$/.test(permission))).toEqual([
    'clipboard-write=(self)',
  ])
  for (const device of ['camera', 'microphone', 'geolocation', 'usb', 'display-capture']) {
    expect(permissions).toContain(`${device}=()`)
  }
})

test('what changes its name with its content is kept for good, everything else is revalidated', () => {
  const forGood = 'public, max-age=31536000, immutable'
  expect(azureConfig.globalHeaders['Cache-Control']).toBe('no-cache')
  expect(azureConfig.routes).toEqual([{ route: '/assets/*', headers: { 'Cache-Control': forGood } }])
  expect(read('nginx.conf')).toContain(`if ($uri ~ "/assets/") { set $ftop_cache "${forGood}"; }`)
  expect(read('web.config')).toMatch(
    /<location path="assets">[^]*cacheControlMaxAge="365\.00:00:00"[^]*public, immutable/,
  )
})

describe('the policy', () => {
  const findings = (policy: string) =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .filter(({ severity }) => severity < Severity.INFO)
      .map(({ directive, value }) => `${directive} ${value ?? ''}`.trim())

  test('has no weakness but that it trusts the files of its own host', () => {
    // The bundle has no JSONP, no Angular, and nobody uploads. Hashes would do without 'self', but browsers other than
    // Chromium do not know them for files.
    expect(findings(`${contentSecurityPolicy}; frame-ancestors 'none'`)).toEqual(["script-src 'self'"])
  })

  test.each([
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ["script-src 'self'", "script-src 'self' data:"],
    ["default-src 'none'", 'default-src *'],
  ])('is checked: %s as %s is found', (strong, weak) => {
    expect(contentSecurityPolicy).toContain(strong)
    expect(findings(contentSecurityPolicy.replace(strong, weak)).length).toBeGreaterThan(1)
  })

  test('knows one policy for trusted types', () => {
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'")
    expect(contentSecurityPolicy.match(/trusted-types ([^;]+)/)?.[1]).toBe(workerPolicy)
  })
})
