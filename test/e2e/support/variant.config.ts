import { mergeConfig, type Plugin, type PluginOption } from 'vite'
import base from '../../../vite.config'
import { pseudoWords } from './pseudo'
import { nextName, variantVariable } from './variants'

const change = (file: string, words: string): string | undefined => {
  if (process.env[variantVariable] === 'next') {
    return file.endsWith('/ui.json') ? words.replaceAll('FTOP Navigator', nextName) : undefined
  }
  return /\/en\/(ui|later)\.json$/.test(file) ? pseudoWords(words) : undefined
}

const changed: Plugin = {
  name: 'variant',
  enforce: 'pre',
  transform: (code, id) => change(id, code),
}

/** What ships may need only so much; the longer words of a language that nobody speaks do not ship. */
const isBudget = (plugin: PluginOption): boolean =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === 'first-view-budget'
const plugins = base.plugins?.filter((plugin) => !isBudget(plugin))

export default mergeConfig({ ...base, plugins }, { plugins: [changed] })
