import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { root } from './playbook'

/** A key of the words, as the sources name it: in full, or with parts that a value fills in (`form.phase.${phase}`). */
export type KeyUse = { file: string; words: string; matches: (key: string) => boolean }

const files = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file))

function parse(file: string): ts.SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8')
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** Every string and template below a node that may name a key. A value stands for one part of a key, without a dot. */
function keysBelow(node: ts.Node): Omit<KeyUse, 'file'>[] {
  const found: Omit<KeyUse, 'file'>[] = []
  walk(node, (each) => {
    if (ts.isStringLiteral(each) || ts.isNoSubstitutionTemplateLiteral(each)) {
      found.push({ words: each.text, matches: (key) => key === each.text })
    } else if (ts.isTemplateExpression(each)) {
      const parts = [each.head.text, ...each.templateSpans.map(({ literal }) => literal.text)]
      // Without an area of the words in front, a template would match any key.
      if (!/^[a-z]\w*\./i.test(each.head.text)) return
      const pattern = new RegExp(
        `^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+')}$`,
      )
      found.push({ words: parts.join('…'), matches: (key) => pattern.test(key) })
    }
  })
  return found
}

/** Whatever the sources in a folder write that could be a key, wherever it stands. */
export function stringsIn(folder: string): KeyUse[] {
  return files(folder).flatMap((file) => keysBelow(parse(file)).map((use) => ({ file, ...use })))
}

/** What is passed to `t` as its key. */
export function keysAskedFor(folder: string): KeyUse[] {
  return files(folder).flatMap((file) => {
    const uses: KeyUse[] = []
    walk(parse(file), (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 't') return
      const [key] = node.arguments
      if (key) uses.push(...keysBelow(key).map((use) => ({ file, ...use })))
    })
    return uses
  })
}

const isTypeImport = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword

/** A file and all that it imports, directly or not: what the browser loads together with it. */
export function neededBy(file: string): string[] {
  const known = new Set(files('src'))
  const needed = new Set([file])
  // A set can grow while it is walked.
  for (const each of needed) {
    for (const statement of parse(each).statements) {
      const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
      if (!isImport || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue
      if (isTypeImport(statement)) continue
      const target = path.join(path.dirname(each), statement.moduleSpecifier.text)
      const found = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((name) =>
        known.has(name),
      )
      if (found !== undefined) needed.add(found)
    }
  }
  return [...needed]
}

const wordAttributes = new Set([
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'label',
  'legend',
  'hint',
  'message',
])

/** What JSX says in words of its own: text, and the attributes that are read out. */
export function wordsInMarkup(folder: string): { file: string; words: string }[] {
  return files(folder)
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => {
      const found: { file: string; words: string }[] = []
      const say = (words: string) => {
        if (/\p{L}/u.test(words)) found.push({ file, words: words.trim() })
      }
      walk(parse(file), (node) => {
        if (ts.isJsxText(node)) say(node.text)
        if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) {
          if (ts.isStringLiteralLike(node.expression)) say(node.expression.text)
        }
        if (ts.isJsxAttribute(node) && wordAttributes.has(node.name.getText()) && node.initializer) {
          keysIn(node.initializer).forEach(say)
        }
      })
      return found
    })
}

/** The words of an attribute that are written there, not asked for. */
function keysIn(initializer: ts.JsxAttributeValue): string[] {
  if (ts.isStringLiteral(initializer)) return [initializer.text]
  const expression = ts.isJsxExpression(initializer) ? initializer.expression : undefined
  return expression && ts.isStringLiteralLike(expression) ? [expression.text] : []
}
