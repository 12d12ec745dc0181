import type { ParseKeys, TOptions } from 'i18next'
import { createContext, type ReactNode, use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../playbook/schema'

/** The words of a key in the language of the screen, with what its placeholders stand for. */
export type Words = (key: ParseKeys, placeholders?: TOptions) => string

const WordsContext = createContext<{ t: Words; language: Language } | undefined>(undefined)

/**
 * Gives the components below it their words. It listens to the language once for all of them: by themselves, some two
 * hundred would do so with every pick.
 */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { t: translate, i18n } = useTranslation()
  const { language: tag } = i18n
  const words = useMemo(() => {
    const plain = new Map<ParseKeys, string>()
    const t: Words = (key, placeholders) => {
      if (placeholders !== undefined) return translate(key, placeholders)
      const known = plain.get(key)
      if (known !== undefined) return known
      const found = translate(key)
      plain.set(key, found)
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
