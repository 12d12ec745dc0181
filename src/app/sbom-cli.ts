/**
 * `npm run -s sbom`: prints the bill of materials of what ships, as CycloneDX JSON. npm writes it, of everything: its
 * own `--omit dev` also omits what tools need as well as the app, such as React.
 */
import { execSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const names = z.optional(z.record(z.string(), z.string()))
const lock = z.parse(
  z.object({
    packages: z.record(z.string(), z.object({ version: z.optional(z.string()), dependencies: names })),
  }),
  JSON.parse(readFileSync('package-lock.json', 'utf8')),
).packages

/** Where Node finds a package that another one asks for: below that one, else below a folder around it. */
function placeOf(name: string, from: string): string {
  const place = `${from}${from === '' ? '' : '/'}node_modules/${name}`
  if (place in lock) return place
  if (from === '') throw new Error(`package-lock.json lacks ${name}`)
  return placeOf(name, from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''))
}

const places = new Set([''])
// A set can grow while it is walked.
for (const place of places) {
  for (const name of Object.keys(lock[place]?.dependencies ?? {})) places.add(placeOf(name, place))
}
const shipped = new Set(
  Array.from(places, (place) => `${place.replace(/^.*node_modules\//, '')}@${lock[place]?.version ?? ''}`),
)

const reference = z.looseObject({ 'bom-ref': z.string() })
const bill = z.parse(
  z.looseObject({
    metadata: z.looseObject({ component: reference }),
    components: z.array(reference),
    dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
  }),
  // It is some 600 kB.
  JSON.parse(
    execSync('npm sbom --sbom-format cyclonedx --sbom-type application', {
      maxBuffer: 20_000_000,
    }).toString(),
  ),
)

const components = bill.components.filter((each) => shipped.has(each['bom-ref']))
const kept = new Set([bill.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])])
const dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((ref) => kept.has(ref)) }))
process.stdout.write(`${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`)
