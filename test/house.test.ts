import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { root } from './support/playbook'

/** `from → to`: what stands in `from` may be imported by `to`. */
type Arrow = readonly [from: string, to: string]

const named = (...[from, to]: Arrow) => `${from} → ${to}`

/** The rooms and arrows of the picture in README.md: `a["src/a<br>…"] --> b["src/b<br>…"]`. */
function readPicture(): { rooms: string[]; arrows: Arrow[]; labels: Map<string, string> } {
  const picture = /```mermaid\n([^]*?)```/.exec(readFileSync(path.join(root, 'README.md'), 'utf8'))?.[1] ?? ''
  const labels = new Map(
    Array.from(
      picture.matchAll(/(\w+)\["src\/\1<br>([^"]+)"\]/g),
      ([, room = '', label = '']): [string, string] => [room, label],
    ),
  )
  const bare = picture.replace(/\["[^"]*"\]/g, '')
  const arrows = Array.from(bare.matchAll(/(\w+) --> (\w+)/g), ([, from = '', to = '']): Arrow => [from, to])
  return { rooms: [...labels.keys()], arrows, labels }
}

/** What follows from arrows: a room may import whatever an arrow leads from, through other rooms as well. */
function closureOf(arrows: readonly Arrow[]): Set<string> {
  const all = new Map(arrows.map((arrow) => [named(...arrow), arrow]))
  // A map can grow while it is walked.
  for (const [from, through] of all.values()) {
    for (const [start, to] of arrows) if (start === through) all.set(named(from, to), [from, to])
  }
  return new Set(all.keys())
}

const patterns = z.optional(z.union([z.string(), z.array(z.string())]))
const side = z.object({ path: patterns, pathNot: patterns })
const { forbidden } = z.parse(
  z.object({ forbidden: z.array(z.object({ name: z.string(), from: side, to: side })) }),
  createRequire(import.meta.url)('../.dependency-cruiser.cjs'),
)

/** As dependency-cruiser reads its rules: `$1` stands for what the group in `from` has matched. */
function isForbidden(from: string, to: string): boolean {
  return forbidden.some((rule) => {
    // Cycles and what does not resolve are no matter of rooms.
    if (rule.to.path === undefined) return false
    const group = new RegExp([rule.from.path ?? ''].flat().join('|')).exec(from)
    if (!group || matches(rule.from.pathNot, from)) return false
    return matches(rule.to.path, to, group[1]) && !matches(rule.to.pathNot, to, group[1])
  })
}

const matches = (pattern: z.infer<typeof patterns>, file: string, group = ''): boolean =>
  [pattern ?? []].flat().some((each) => new RegExp(each.replaceAll('$1', group)).test(file))

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)

const foldersIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )

/** A file that anyone could put there tomorrow; what the rules except by name is not meant. */
const newFileIn = (folder: string) => `src/${folder}/new/new-file.ts`

/** Every import between rooms that the rules let through: of at least one file of the other room. */
function allowedByRules(rooms: readonly string[]): Set<string> {
  const files = new Map(rooms.map((room) => [room, filesIn(`src/${room}`)]))
  const pairs = rooms.flatMap((from) => rooms.flatMap((to): Arrow[] => (from === to ? [] : [[from, to]])))
  return new Set(
    pairs
      .filter(([from, to]) => files.get(from)?.some((file) => !isForbidden(newFileIn(to), file)))
      .map((pair) => named(...pair)),
  )
}

const { rooms, arrows, labels } = readPicture()
const allowed = allowedByRules(foldersIn('src'))
/** What the picture shows and the rules forbid, and the other way round. */
const differences = (arrowsShown: readonly Arrow[]): string[] => {
  const shown = closureOf(arrowsShown)
  return [...shown, ...allowed].filter((arrow) => !shown.has(arrow) || !allowed.has(arrow))
}

test('every room of the house is in the picture', () => {
  expect([...rooms].sort()).toEqual(foldersIn('src').sort())
})

test('the picture shows what the import rules allow, and nothing else', () => {
  expect(differences(arrows)).toEqual([])
})

test('the features in the picture are those that there are, and none may import another', () => {
  const features = foldersIn('src/features')
  expect(labels.get('features')?.split('<br>')[0]?.split(', ').sort()).toEqual(features.sort())
  for (const feature of features) {
    const others = filesIn('src/features').filter((file) => !file.startsWith(`src/features/${feature}/`))
    expect(others.filter((file) => !isForbidden(newFileIn(`features/${feature}`), file))).toEqual([])
  }
})

test.each(arrows.map((arrow) => ({ arrow, name: named(...arrow) })))(
  'without the arrow $name the picture would be wrong, and turned round as well',
  ({ arrow: [from, to], name }) => {
    const others = arrows.filter((arrow) => named(...arrow) !== name)
    expect(differences(others)).toContain(name)
    expect(differences([...others, [to, from]])).toContain(named(to, from))
  },
)

test('an arrow that the rules forbid would be noticed wherever it is drawn', () => {
  const forbiddenArrows = rooms.flatMap((from) =>
    rooms.flatMap((to): Arrow[] => (from === to || allowed.has(named(from, to)) ? [] : [[from, to]])),
  )
  expect(forbiddenArrows.length).toBeGreaterThan(rooms.length)
  for (const arrow of forbiddenArrows) {
    expect(differences([...arrows, arrow])).toContain(named(...arrow))
  }
})
