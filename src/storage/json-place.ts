import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'

/** A place in a text, counted from one. */
export type TextPlace = { line: number; column: number }
export type JsonPath = readonly (string | number)[]

const plainJson = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** Where a text stops being JSON; browsers tell it in words of their own, if at all. */
export function syntaxFaultAt(text: string): TextPlace | undefined {
  const [, [first]] = treeOf(text)
  return first && placeAt(text, first.offset)
}

/** Where the value at a path stands, or what there is on the way to it. */
export function placeOf(text: string, path: JsonPath): TextPlace | undefined {
  const [root] = treeOf(text)
  if (root === undefined) return undefined
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node) return placeAt(text, node.offset)
  }
  return placeAt(text, root.offset)
}

function treeOf(text: string): [Node | undefined, ParseError[]] {
  const faults: ParseError[] = []
  try {
    return [parseTree(text, faults, plainJson), faults]
  } catch {
    // Nested too deeply for a parser that calls itself.
    return [undefined, faults]
  }
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}
