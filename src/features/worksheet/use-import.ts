import { useState } from 'react'
import { readBackup, type ReadBackup, type Refusal, sizeLimit } from '../../storage/backup'
import type { Desk } from '../../storage/desk'
import type { Arrival, Fate } from '../../storage/repository'

type Content = Exclude<ReadBackup, { refusal: Refusal }>

/** A file that was chosen: what it would do, or why it is refused. */
export type Preview =
  (Content & { fates: readonly { arrival: Arrival; fate: Fate }[] }) | { refusal: Refusal | { code: 'file' } }

/** Reads a chosen file and says what taking it would do; nothing is taken before that. */
export function useImport(desk: Desk) {
  const [preview, setPreview] = useState<Preview>()
  const read = async (file: File): Promise<Preview> => {
    if (file.size > sizeLimit) return { refusal: { code: 'tooBig' } }
    const content = readBackup(await file.text())
    if ('refusal' in content) return content
    const { arrivals } = content
    const fates = (await desk.repository()?.fates(arrivals)) ?? []
    return {
      ...content,
      fates: arrivals.flatMap((arrival, index) => {
        const fate = fates[index]
        return fate ? [{ arrival, fate }] : []
      }),
    }
  }
  return {
    preview,
    choose: (file: File): void =>
      void read(file).then(setPreview, () => setPreview({ refusal: { code: 'file' } })),
    close: (): void => setPreview(undefined),
  }
}
