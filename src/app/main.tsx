import 'virtual:fluent-tokens.css'
import '../ui/base.css'
import '../ui/controls.css'
import './shell.css'
import { focusManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { firstLanguage, startI18n } from '../i18n/i18n'
import { WordsProvider } from '../i18n/use-words'
import { loadAhead } from '../playbook/use-playbook'
import { createDesk } from '../storage/desk'
import { whenPainted } from '../ui/when-painted'
import { App } from './app'
import { startWorker } from './app-update'
import { showTheme } from './theme'
import { UpdateNotice } from './update-notice'

// FTOP stands in a window beside this one, so coming back is a focus and often no change of visibility.
focusManager.setEventListener((onFocus) => {
  const listener = () => onFocus()
  addEventListener('focus', listener)
  addEventListener('visibilitychange', listener)
  return () => {
    removeEventListener('focus', listener)
    removeEventListener('visibilitychange', listener)
  }
})

showTheme()
const language = firstLanguage()
document.documentElement.lang = language
void startI18n(language)

const queries = new QueryClient()
const ahead = loadAhead(queries)

const desk = createDesk({
  openRepository: async () => (await import('../storage/repository')).openRepository(),
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
  whenPainted,
})

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')
const app = createRoot(root)
void ahead.then(() =>
  app.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <WordsProvider>
          <UpdateNotice />
          <App desk={desk} />
        </WordsProvider>
      </QueryClientProvider>
    </StrictMode>,
  ),
)
startWorker()
