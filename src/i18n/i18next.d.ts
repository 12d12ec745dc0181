import 'i18next'
import type faults from '../../locales/de/faults.json'
import type later from '../../locales/de/later.json'
import type ui from '../../locales/de/ui.json'

declare module 'i18next' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges
  interface CustomTypeOptions {
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof ui & typeof later; faults: typeof faults }
  }
}
