import { useWords } from './use-words'

/** The words around an erratum, for whoever shows one. */
export function useErratumWords() {
  const t = useWords()
  return {
    mark: t('erratum.mark'),
    remark: t('erratum.remark'),
    source: t('erratum.source'),
    corrected: t('erratum.corrected'),
    reason: t('erratum.reason'),
  }
}
