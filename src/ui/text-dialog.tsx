import { useEffect, useId, useRef } from 'react'

type Props = { title: string; message: string; text: string; closeLabel: string; onClose: () => void }

/** Shows a text, selected, for whoever has to copy it by hand. */
export function TextDialog({ title, message, text, closeLabel, onClose }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    area.current?.select()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <p>{message}</p>
      <textarea ref={area} readOnly rows={14} value={text} aria-labelledby={id} />
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {closeLabel}
      </button>
    </dialog>
  )
}
