/** `npm run find:learn`: learns anew from the example sentences, after one was added or changed. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readExamples } from './examples'
import { learn } from './learn'

const file = path.resolve(import.meta.dirname, '../learnt.json')
writeFileSync(file, `${JSON.stringify(learn(readExamples()), null, 2)}\n`)
