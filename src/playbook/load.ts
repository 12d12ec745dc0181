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
  const response = await fetchFile(`playbook/${language}.json`, signal)
  if (!response.ok) throw new LoadError({ code: 'status', status: response.status })
  const parsed = z.safeParse(playbookSchema, await readJson(response))
  if (parsed.success) return parsed.data
  const place = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new LoadError({ code: 'invalid', place: `${language}.json ${place}`.trim() })
}

async function fetchFile(file: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(new URL(file, document.baseURI), { signal, cache: 'no-cache' })
  } catch (cause) {
    throw new LoadError({ code: 'network' }, { cause })
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    throw new LoadError({ code: 'invalid', place: new URL(response.url).pathname }, { cause })
  }
}

/** Whether something has changed between two loadings, in any language. */
export function isNewer(latest: Playbooks, inUse: Playbooks): boolean {
  return languages.some((language) => latest[language].digest !== inUse[language].digest)
}
