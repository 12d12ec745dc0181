import { mergeConfig, type Plugin } from 'vite'
import base from '../../../vite.config'
import { nextName } from './next-version'

const renamed: Plugin = {
  name: 'next-version',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/ui.json') ? code.replaceAll('FTOP Navigator', nextName) : undefined,
}

export default mergeConfig(base, { plugins: [renamed] })
