import de from '../../locales/de/later.json'
import en from '../../locales/en/later.json'

/** The words of what is loaded after the first view. */
export const laterWords = { de, en }
