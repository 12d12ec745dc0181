import type { ParseKeys, TOptions } from 'i18next'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../playbook/schema'

/** The words of a key in the language of the screen, with what its placeholders stand for. */
export type Words = (key: ParseKeys, placeholders?: TOptions) => string

const WordsContext = createContext<{ t: Words; language: Language } | undefined>(undefined)

/** How many answers are remembered: what is on the screen is asked for again and again, what was typed is soon old. */
const mostKnown = 1000

/**
 * Gives the components below it their words. It listens to the language once for all of them: by themselves, some two
 * hundred would do so with every pick.
 */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { t: translate, i18n } = useTranslation()
  const { language: tag } = i18n
  const words = useMemo(() => {
    const known = new Map<string, string>()
    const t: Words = (key, placeholders = {}) => {
      const asked = `${key} ${JSON.stringify(placeholders)}`
      const found = known.get(asked) ?? translate(key, placeholders)
      if (known.size >= mostKnown) known.clear()
      known.set(asked, found)
      return found
    }
    return { t, language: languages.find((language) => language === tag) ?? 'en' }
  }, [translate, tag])
  return <WordsContext value={words}>{children}</WordsContext>
}

function useContext() {
  const words = use(WordsContext)
  if (words === undefined) throw new Error('there is no WordsProvider around this component')
  return words
}

/** The words in the language of the screen. */
export const useWords = (): Words => useContext().t

/** The language of the screen. */
export const useLanguage = (): Language => useContext().language
