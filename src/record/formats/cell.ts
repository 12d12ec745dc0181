/**
 * A cell's text as a spreadsheet takes it for text: quoted where it holds a tab, a line end or a quote, and with an
 * apostrophe in front of what would start a formula. Plain numbers stay what they are.
 */
export function harmlessCell(text: string): string {
  return quoteWhere(/[\t\r\n"]/, apostrophized(text))
}

/**
 * The same for a file with separators. A program may expect another separator than the file has (by the region it
 * is set to) and then starts a cell wherever its own one stands, or a line end, quoted or not: what would start a
 * formula there gets an apostrophe, too.
 */
export function harmlessField(text: string): string {
  const pieces = text.replace(/(?<=[,;\t\r\n])[^,;\t\r\n]+/g, apostrophized)
  return quoteWhere(/[,;\t\r\n"]|^\s|\s$/, apostrophized(pieces))
}

/** Quotes as RFC 4180 does: quotes around, quotes within doubled. */
function quoteWhere(pattern: RegExp, text: string): string {
  return pattern.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function apostrophized(text: string): string {
  return startsFormula(text) ? `'${text}` : text
}

/**
 * Spreadsheets take = + - @ for the start of a formula, some their wide forms as well, and skip what is not seen or
 * quotes that stand in the wrong place. Source: OWASP, CSV injection. Quoting alone does not stop it.
 */
function startsFormula(text: string): boolean {
  if (/^\p{Cc}/u.test(text)) return true
  return /^[\s\p{Cf}"]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(text) && !isNumber(text.trim())
}

/** Plain numbers and telephone numbers. */
function isNumber(text: string): boolean {
  return /^[+-]?[\d(][\d\s().,/-]*$/.test(text)
}
