import { useEffect, useState } from 'react'
import type { Head, Repository } from '../../storage/repository'

/** The heads of all worksheets, as they change in any tab; undefined until they are known. */
export function useHeads(repository: Repository | undefined): readonly Head[] | undefined {
  const [heads, setHeads] = useState<readonly Head[]>()
  useEffect(() => repository?.watchHeads(setHeads), [repository])
  return heads
}
