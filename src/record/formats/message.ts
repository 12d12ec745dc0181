/** A message to be looked at and sent by a person. */
export type Message = {
  /** One bare address; what is none is left out, for the person to fill in. */
  to?: string | undefined
  subject: string
  body: string
}

const atom = String.raw`[\w!#$%&'*+/=?^{|}~\x60-]+`
const label = '[a-z\\d](?:[a-z\\d-]*[a-z\\d])?'
const address = new RegExp(String.raw`^${atom}(?:\.${atom})*@${label}(?:\.${label})+$`, 'i')

/** Whether a text is one bare mail address. Source: RFC 5321, without its quoted and numeric rarities. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && address.test(text)
}
