import 'i18next'
import type faults from '../../locales/de/faults.json'
import type ui from '../../locales/de/ui.json'
import type worksheet from '../../locales/de/worksheet.json'

declare module 'i18next' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges
  interface CustomTypeOptions {
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof ui & typeof worksheet; faults: typeof faults }
  }
}
