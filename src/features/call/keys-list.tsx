import { useWords } from '../../i18n/use-words'
import { singleKeys } from './single-keys'

/** The keys and what they do, and the switch for those of one letter. */
export function KeysList() {
  const t = useWords()
  const isOn = singleKeys.use() === 'on'
  return (
    <>
      <dl className="keys">
        <Key keys={['/']} words={t('search.label')} />
        <div>
          <dt>
            <kbd>1</kbd>–<kbd>9</kbd>
          </dt>
          <dd>{t('keys.digits')}</dd>
        </div>
        <Key keys={['c']} words={t('transfer.next')} />
        <Key keys={['n']} words={t('keys.nextService')} />
        <Key keys={['+']} words={t('strip.add.title')} />
        <Key keys={['x']} words={t('strip.nextCall')} />
        <Key keys={['?']} words={t('keys.title')} />
        <Key keys={['Esc']} words={t('keys.escape')} />
        <Key keys={[t('keys.ctrl'), 'Z']} words={t('app.undo')} />
        <Key keys={[t('keys.ctrl'), t('keys.shift'), 'Z']} words={t('app.redo')} />
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => singleKeys.choose(target.checked ? 'on' : 'off')}
        />
        {t('keys.single')}
      </label>
    </>
  )
}

function Key({ keys, words }: { keys: readonly string[]; words: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  )
}
