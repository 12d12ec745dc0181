import { renderToStaticMarkup } from 'react-dom/server'
import type { Plugin } from 'vite'
import deLater from '../../locales/de/later.json'
import de from '../../locales/de/ui.json'
import enLater from '../../locales/en/later.json'
import en from '../../locales/en/ui.json'
import { Waiting } from './waiting'

const words = [
  { lang: 'de', ...de, ...deLater },
  { lang: 'en', ...en, ...enLater },
] as const

/**
 * Writes into the page what is seen before any script has come: it takes more than a second on a slow line. The page
 * does not know the user's language yet, and says it in both.
 */
export function startPagePlugin(): Plugin {
  const start = renderToStaticMarkup(
    <Waiting name={de['app.name']}>
      {words.map((each) => (
        <p key={each.lang} lang={each.lang}>
          {each['app.description']} {each['app.loading']}
        </p>
      ))}
    </Waiting>,
  )
  const noScript = renderToStaticMarkup(
    <div className="message">
      {words.map((each) => (
        <p key={each.lang} lang={each.lang}>
          {each['app.noScript']}
        </p>
      ))}
    </div>,
  )
  return {
    name: 'start-page',
    transformIndexHtml: (html) =>
      html.replace('<div id="root"></div>', `<div id="root">${start}</div><noscript>${noScript}</noscript>`),
  }
}
