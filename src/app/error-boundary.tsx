import { Component, type ReactNode } from 'react'
import { useWords } from '../i18n/use-words'

/** Keeps a broken view from taking the page with it. The answers live above it and stay. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <Crash again={() => this.setState({ failed: false })} />
  }
}

function Crash({ again }: { again: () => void }) {
  const t = useWords()
  return (
    <div className="message" role="alert">
      <h1>{t('crash.title')}</h1>
      <p>{t('crash.text')}</p>
      <div className="buttons">
        <button type="button" className="button primary" onClick={again}>
          {t('crash.again')}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('crash.reload')}
        </button>
      </div>
    </div>
  )
}
