import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { chooseLanguage } from '../i18n/i18n'
import { useLanguage } from '../i18n/use-language'
import { LogoIcon } from '../ui/icons'
import { Segmented } from '../ui/segmented'
import { themes, useTheme } from './theme'
import type { View } from './views'

type Props = {
  view: View | undefined
  guide: string
  notice?: ReactNode
  children: ReactNode
}

/** What stands around every view: name, views, language, theme. */
export function Shell({ view, guide, notice, children }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [theme, setTheme] = useTheme()
  const views: { id: View; href: string }[] = [
    { id: 'call', href: '/' },
    { id: 'scenarios', href: '/scenarios' },
    { id: 'guide', href: `/l2/${guide}` },
  ]
  return (
    <>
      <button type="button" className="skip" onClick={() => document.querySelector('main')?.focus()}>
        {t('app.skip')}
      </button>
      <header className="shell-head">
        <span className="brand">
          <LogoIcon />
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
            options={[
              { value: 'de', label: 'Deutsch', lang: 'de' },
              { value: 'en', label: 'English', lang: 'en' },
            ]}
            onChoose={chooseLanguage}
          />
          <label className="theme">
            <span>{t('app.theme')}</span>
            <select
              value={theme}
              onChange={({ target }) => setTheme(themes.find((each) => each === target.value) ?? 'system')}
            >
              {themes.map((each) => (
                <option key={each} value={each}>
                  {t(`app.theme.${each}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      {notice}
      <main tabIndex={-1}>{children}</main>
    </>
  )
}
