import { type ChangeEvent, useRef } from 'react'
import Camera from '~icons/camera-bold'
import ImageIcon from '~icons/image-bold'
import Paperclip from '~icons/paperclip-bold'
import { documentExtensions } from '../../contract/api/files.ts'
import { useMedia } from '../shell/use-media.ts'
import { IconButton } from '../ui/icon-button.tsx'
import styles from './editor.module.css'
import { useEditorTexts } from './texts.ts'

/** Images and documents from the device, and on a phone images straight from its camera. */
export const FileButtons = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const t = useEditorTexts()
  const chosen = useRef<HTMLInputElement>(null)
  const taken = useRef<HTMLInputElement>(null)
  const attached = useRef<HTMLInputElement>(null)
  const hasCamera = useMedia('(pointer: coarse)')
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.currentTarget.files ?? [])])
    event.currentTarget.value = ''
  }
  const input = { type: 'file', className: styles.hidden, tabIndex: -1, onChange: take } as const
  const images = { ...input, accept: 'image/*' } as const
  return (
    <>
      <input {...images} ref={chosen} multiple aria-label={t.image} />
      <IconButton label={t.image} icon={ImageIcon} size="s" onPress={() => chosen.current?.click()} />
      {hasCamera && (
        <>
          <input {...images} ref={taken} capture="environment" aria-label={t.camera} />
          <IconButton label={t.camera} icon={Camera} size="s" onPress={() => taken.current?.click()} />
        </>
      )}
      <input
        {...input}
        ref={attached}
        accept={documentExtensions.map(extension => `.${extension}`).join(',')}
        multiple
        aria-label={t.document}
      />
      <IconButton label={t.document} icon={Paperclip} size="s" onPress={() => attached.current?.click()} />
    </>
  )
}
