import path from 'node:path'
import type { Plugin } from 'vite'
import { faultLine, faultWords, terminalLanguage } from './build/fault-words'
import type { Verify } from './build/page'
import { compilePlaybooks } from './build/playbook'
import { readLexicons, readPlaybookSources } from './build/read'
import { languages, type Playbooks } from './schema'

/** Where the app fetches a language's playbook, from the page's own address. The name never changes. */
const urlOf = (language: string): string => `playbook/${language}.json`

/**
 * Compiles the playbook at build and in dev: one JSON a language at a stable URL. A fault fails the build; in dev it
 * is shown, and a changed page reloads the app.
 */
export function playbookPlugin({ verify }: { verify: Verify }): Plugin {
  let root = process.cwd()
  const words = faultWords(terminalLanguage(process.env))

  const compile = (): Playbooks => {
    const { content, faults } = compilePlaybooks(readPlaybookSources(root), {
      lexicons: readLexicons(root),
      verify,
    })
    if (content === undefined) throw new Error(faults.map((fault) => faultLine(fault, words)).join('\n'))
    return content
  }

  return {
    name: 'playbook',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      const playbooks = compile()
      for (const language of languages) {
        this.emitFile({
          type: 'asset',
          fileName: urlOf(language),
          source: JSON.stringify(playbooks[language]),
        })
      }
    },
    configureServer(server) {
      for (const language of languages) {
        server.middlewares.use(`/${urlOf(language)}`, (_request, response, next) => {
          try {
            response.setHeader('Content-Type', 'application/json').end(JSON.stringify(compile()[language]))
          } catch (error) {
            next(error)
          }
        })
      }
      const folders = languages.flatMap((language) =>
        ['playbook', 'lexicon'].map((folder) => path.join(root, 'locales', language, folder) + path.sep),
      )
      server.watcher.add(folders)
      server.watcher.on('all', (_event, file) => {
        if (!folders.some((folder) => file.startsWith(folder))) return
        try {
          compile()
          server.ws.send({ type: 'full-reload' })
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error)
          server.ws.send({ type: 'error', err: { message, stack: '' } })
        }
      })
    },
  }
}
