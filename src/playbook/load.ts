import * as z from 'zod/mini'
import { type Language, languages, type Playbook, type Playbooks, playbookSchema } from './schema'

/** Why the playbook could not be loaded; the screen has the words. */
export class LoadError extends Error {
  constructor(
    readonly problem:
      { code: 'network' } | { code: 'status'; status: number } | { code: 'invalid'; place: string },
    options?: ErrorOptions,
  ) {
    super(problem.code, options)
  }
}

/**
 * Fetches the playbook of every language, revalidated by the server, and checks it at this border.
 * @throws LoadError
 */
export async function loadPlaybooks(signal: AbortSignal): Promise<Playbooks> {
  const [de, en] = await Promise.all([loadPlaybook('de', signal), loadPlaybook('en', signal)])
  return { de, en }
}

async function loadPlaybook(language: Language, signal: AbortSignal): Promise<Playbook> {
  const file = `${language}.json`
  const text = await fetchText(`playbook/${file}`, signal)
  const parsed = z.safeParse(playbookSchema, parseJson(text, file))
  if (parsed.success) return parsed.data
  const place = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new LoadError({ code: 'invalid', place: `${file} ${place}`.trim() })
}

/** A connection may break before the answer or within it: both are the network's. */
async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(new URL(address, document.baseURI), { signal, cache: 'no-cache' })
    if (response.ok) return await response.text()
    throw new LoadError({ code: 'status', status: response.status })
  } catch (cause) {
    throw cause instanceof LoadError ? cause : new LoadError({ code: 'network' }, { cause })
  }
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LoadError({ code: 'invalid', place }, { cause })
  }
}

/** Whether something has changed between two loadings, in any language. */
export function isNewer(latest: Playbooks, inUse: Playbooks): boolean {
  return languages.some((language) => latest[language].digest !== inUse[language].digest)
}
