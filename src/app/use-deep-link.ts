import { useEffect, useRef } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { i18n } from '../i18n/i18n'
import type { Playbook } from '../playbook/schema'
import type { Situation } from '../rules'
import { useAnnounce } from '../ui/announcer'
import { readDeepLink } from './deep-link'

/** Follows links with parameters, at the start and later: uses what they say and takes it out of the address. */
export function useDeepLink(playbook: Playbook, open: (situation: Situation) => void): void {
  const announce = useAnnounce()
  const follow = useRef<() => void>(undefined)
  useEffect(() => {
    follow.current = () => {
      const link = readDeepLink(location.hash, playbook)
      if (link === undefined) return
      navigate(link.path, { replace: true })
      if (link.situation) open(link.situation)
      if (link.language) void i18n.changeLanguage(link.language)
      const t = i18n.getFixedT(link.language ?? i18n.language)
      if (link.ignored.length > 0) announce(t('link.ignored', { names: link.ignored.join(', ') }))
      else if (link.situation) announce(t('link.opened'))
    }
  })
  useEffect(() => {
    const onHashChange = () => follow.current?.()
    onHashChange()
    addEventListener('hashchange', onHashChange)
    return () => removeEventListener('hashchange', onHashChange)
  }, [])
}
