import { useSyncExternalStore } from 'react'

/** What holds a state and tells of its changes. */
export type Store<State> = {
  state: () => State
  subscribe: (listener: () => void) => () => void
}

/**
 * A part of what a store holds, in a component, which is drawn anew only when that part is another.
 * @param select has to give the same object or value for as long as nothing has changed in it.
 */
export function useStore<State, Part>(store: Store<State>, select: (state: State) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.state()))
}
