import { useSingleKeys } from './single-keys'

/** The call's own shortcuts of one key. */
export function useCallKeys(actions: Readonly<Record<string, () => void>>, page?: Window): void {
  useSingleKeys((key) => {
    const act = actions[key]
    act?.()
    return act !== undefined
  }, page)
}
