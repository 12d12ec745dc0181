import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { chooseLanguage } from '../i18n/i18n'
import { useLanguage, useWords } from '../i18n/use-words'
import { languages } from '../playbook/schema'
import { logoIcon } from '../ui/icons'
import { Segmented } from '../ui/segmented'
import { Select } from '../ui/select'
import { chooseTheme, theme, themes } from './theme'
import type { View } from './views'

/** Each language as it calls itself. */
const ownNames = languages.map((value) => ({
  value,
  label: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
  lang: value,
}))

type Props = {
  view: View | undefined
  guide: string
  notice?: ReactNode
  children: ReactNode
}

/** What stands around every view: name, views, language, theme. */
export function Shell({ view, guide, notice, children }: Props) {
  const t = useWords()
  const language = useLanguage()
  const views: { id: View; href: string }[] = [
    { id: 'call', href: '/' },
    { id: 'scenarios', href: '/scenarios' },
    { id: 'guide', href: `/l2/${guide}` },
    { id: 'worksheet', href: '/worksheet' },
  ]
  return (
    <>
      <button type="button" className="skip" onClick={() => document.querySelector('main')?.focus()}>
        {t('app.skip')}
      </button>
      <header className="shell-head">
        <span className="brand">
          {logoIcon}
          {t('app.name')}
        </span>
        <nav aria-label={t('app.views')}>
          {views.map(({ id, href }) => (
            <Link key={id} href={href} aria-current={view === id ? 'page' : undefined}>
              {t(`view.${id}`)}
            </Link>
          ))}
        </nav>
        <div className="shell-tools">
          <Segmented
            legend={t('app.language')}
            value={language}
            options={ownNames}
            onChoose={chooseLanguage}
          />
          <Select
            label={t('app.theme')}
            value={theme.use()}
            options={themes.map((value) => ({ value, label: t(`app.theme.${value}`) }))}
            onChoose={chooseTheme}
          />
        </div>
      </header>
      {notice}
      <main tabIndex={-1}>{children}</main>
      <footer className="shell-foot">
        <Link href="/licences" aria-current={view === 'licences' ? 'page' : undefined}>
          {t('view.licences')}
        </Link>
      </footer>
    </>
  )
}
