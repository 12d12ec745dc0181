import { mergeConfig, type Plugin } from 'vite'
import base from '../../../vite.config'
import { pseudoWords } from './pseudo'
import { nextName, variantVariable } from './variants'

const change = (file: string, words: string): string | undefined => {
  if (process.env[variantVariable] === 'next') {
    return file.endsWith('/ui.json') ? words.replaceAll('FTOP Navigator', nextName) : undefined
  }
  return file.endsWith('/en/ui.json') ? pseudoWords(words) : undefined
}

const changed: Plugin = {
  name: 'variant',
  enforce: 'pre',
  transform: (code, id) => change(id, code),
}

export default mergeConfig(base, { plugins: [changed] })
