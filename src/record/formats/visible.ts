/** Every kind of line end, CR LF as one. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** What no text may hold: control characters but tab and line feed, halves of surrogate pairs, non-characters. */
const broken = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/**
 * Characters that are not seen. Kept (the group) are those that change how the character before them looks: variation
 * selectors, joiners within an emoji, joiners within scripts that need them.
 */
const unseen = new RegExp(
  [
    String.raw`((?<=[^\s\p{DI}])\p{VS}`,
    String.raw`(?<=\p{ExtPict}\uFE0F?|\p{EMod})\u200D(?=\p{ExtPict})`,
    String.raw`(?<=(?![\p{DI}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zinh}])[\p{L}\p{M}])[\u200C\u200D](?=(?!\p{DI})\p{L}))`,
    String.raw`[\p{Bidi_Control}\p{DI}\uFFF9-\uFFFB]`,
  ].join('|'),
  'gu',
)

/**
 * A text as the eye and every program read it alike: no character that turns the order of others around (bidi
 * controls), none that is not seen, none that is no character; line ends are line feeds. Source: Unicode TR 36 and 39.
 */
export function visible(text: string): string {
  return text.replace(lineEnds, '\n').replace(broken, '').replace(unseen, '$1')
}

/** The same on one line, for headings and names. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}
