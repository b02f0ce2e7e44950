import { type ChangeEvent, useRef } from 'react'
import Camera from '~icons/camera-bold'
import ImageIcon from '~icons/image-bold'
import { useMedia } from '../shell/use-media.ts'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './editor.module.css'
import { useEditorTexts } from './texts.ts'

/** Images from the device, and on a phone straight from its camera. */
export const ImageButtons = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const t = useEditorTexts()
  const chosen = useRef<HTMLInputElement>(null)
  const taken = useRef<HTMLInputElement>(null)
  const hasCamera = useMedia('(pointer: coarse)')
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.currentTarget.files ?? [])])
    event.currentTarget.value = ''
  }
  const input = { type: 'file', accept: 'image/*', className: styles.hidden, tabIndex: -1, onChange: take } as const
  return (
    <>
      <input {...input} ref={chosen} multiple aria-label={t.image} />
      <IconButton label={t.image} icon={ImageIcon} size="s" onPress={() => chosen.current?.click()} />
      {hasCamera && (
        <>
          <input {...input} ref={taken} capture="environment" aria-label={t.camera} />
          <IconButton label={t.camera} icon={Camera} size="s" onPress={() => taken.current?.click()} />
        </>
      )}
    </>
  )
}
