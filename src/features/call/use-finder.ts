import { useEffect, useMemo, useState } from 'react'
import type { Find } from '../../find'
import type { Playbooks } from '../../playbook/schema'

type CreateFinder = (playbooks: Playbooks) => Find

/** The search over a playbook. It brings its lexicons with it, so it comes when the first view has been painted. */
export function useFinder(playbooks: Playbooks): Find | undefined {
  const [create, setCreate] = useState<CreateFinder>()
  useEffect(() => {
    let isGone = false
    const timer = setTimeout(() => {
      void import('../../find').then(({ createFinder }) => {
        if (!isGone) setCreate(() => createFinder)
      })
    }, 200)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [])
  return useMemo(() => create?.(playbooks), [create, playbooks])
}
