import de from '../../locales/de/later.json'
import en from '../../locales/en/later.json'
import { addWords } from './i18n'

// The words that the first view does without: whatever part of the app asks for one imports this file.
addWords({ de, en })
