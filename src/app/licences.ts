import * as z from 'zod/mini'

/** Where the build leaves the licences of what ships, from the page's own address. */
export const licencesFile = 'third-party-licences.json'

const licence = z.object({
  name: z.string(),
  version: z.string(),
  /** As SPDX writes it. */
  identifier: z.string(),
  /** What the package says itself, notices included; empty where its licence asks for no copy of it. */
  text: z.string(),
})
export type Licence = z.infer<typeof licence>

/** Fetches the licences of every package that ships, in the order of their names. Throws where that fails. */
export async function loadLicences(): Promise<Licence[]> {
  const response = await fetch(new URL(licencesFile, document.baseURI))
  if (!response.ok) throw new Error(`status ${response.status}`)
  return z.parse(z.array(licence), await response.json())
}
