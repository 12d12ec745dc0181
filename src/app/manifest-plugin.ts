import { webLightTheme } from '@fluentui/tokens'
import type { Plugin } from 'vite'
import de from '../../locales/de/ui.json'
import en from '../../locales/en/ui.json'
import type { Language } from '../playbook/schema'

/** Emits what a system needs to install the app: its name, icons, and the views as shortcuts, in all languages. */
export function manifestPlugin(): Plugin {
  return {
    name: 'manifest',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source: JSON.stringify(manifest, null, 2) })
    },
  }
}

/** German speaks for the page that was given; a system that knows `…_localized` takes its own language. */
const words = (key: 'app.description' | 'view.call' | 'view.scenarios'): Record<Language, string> => ({
  de: de[key],
  en: en[key],
})
const shortcut = (name: Record<Language, string>, url: string) => ({
  name: name.de,
  name_localized: name,
  url,
  icons: [{ src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
})

const manifest = {
  start_url: './',
  scope: './',
  lang: 'de',
  name: de['app.name'],
  short_name: 'FTOP',
  description: words('app.description').de,
  description_localized: words('app.description'),
  display: 'standalone',
  background_color: webLightTheme.colorNeutralBackground2,
  theme_color: webLightTheme.colorBrandBackground,
  icons: [
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [shortcut(words('view.call'), './#/'), shortcut(words('view.scenarios'), './#/scenarios')],
}
