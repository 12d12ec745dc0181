import { useWords } from '../../i18n/use-words'

type Props = {
  count: number
  days: string
  isShown: boolean
  onShow: (isShown: boolean) => void
  onDelete: () => void
}

/** Offers to delete what nobody has touched for long. */
export function RetentionNotice({ count, days, isShown, onShow, onDelete }: Props) {
  const t = useWords()
  return (
    <aside className="removal">
      <span>{t('retention.notice', { count, days })}</span>
      <button type="button" className="button" onClick={() => onShow(!isShown)}>
        {t(isShown ? 'retention.showAll' : 'retention.show')}
      </button>
      <button type="button" className="button" onClick={onDelete}>
        {t('retention.delete')}
      </button>
    </aside>
  )
}
