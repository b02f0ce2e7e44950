import { type ChangeEvent, lazy, Suspense, useRef, useState } from 'react'
import Camera from '~icons/camera-bold'
import Film from '~icons/film-strip-bold'
import ImageIcon from '~icons/image-bold'
import Microphone from '~icons/microphone-bold'
import Paperclip from '~icons/paperclip-bold'
import { documentExtensions, recordingExtensions } from '../../contract/api/files.ts'
import { useMedia } from '../shell/use-media.ts'
import { preloadDialog } from '../ui/dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { Pictogram } from '../ui/pictogram.tsx'
import styles from './editor.module.css'
import { canRecord } from './recordings/can-record.ts'
import { useEditorTexts } from './texts.ts'

const Dictaphone = lazy(() => import('./recordings/dictaphone.tsx').then(module => ({ default: module.Dictaphone })))

const named = (extensions: readonly string[]) => extensions.map(extension => `.${extension}`).join(',')

type OnFiles = (files: readonly File[]) => void

interface ChooseButtonProps {
  label: string
  icon: Pictogram
  accept: string
  onFiles: OnFiles
  /** Straight from the camera, one at a time. */
  capture?: 'environment'
}

const ChooseButton = ({ label, icon, accept, onFiles, capture }: ChooseButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.currentTarget.files ?? [])])
    event.currentTarget.value = ''
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        className={styles.hidden}
        tabIndex={-1}
        onChange={take}
        aria-label={label}
        {...{ accept, capture, multiple: !capture }}
      />
      <IconButton label={label} icon={icon} size="s" onPress={() => input.current?.click()} />
    </>
  )
}

const DictaphoneButton = ({ onFiles }: { onFiles: OnFiles }) => {
  const t = useEditorTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton
        label={t.dictaphone}
        icon={Microphone}
        size="s"
        aria-haspopup="dialog"
        onPointerEnter={preloadDialog}
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <Dictaphone onClose={() => setOpen(false)} onFile={file => onFiles([file])} />
        </Suspense>
      )}
    </>
  )
}

/** What is added to a text: files of the device, and what its camera and its microphone take. */
export const FileButtons = ({ onFiles }: { onFiles: OnFiles }) => {
  const t = useEditorTexts()
  const hasCamera = useMedia('(pointer: coarse)')
  return (
    <>
      <ChooseButton label={t.image} icon={ImageIcon} accept="image/*" onFiles={onFiles} />
      {hasCamera && (
        <ChooseButton label={t.camera} icon={Camera} accept="image/*" capture="environment" onFiles={onFiles} />
      )}
      <ChooseButton label={t.document} icon={Paperclip} accept={named(documentExtensions)} onFiles={onFiles} />
      <ChooseButton
        label={t.recording}
        icon={Film}
        accept={`audio/*,video/*,${named(recordingExtensions)}`}
        onFiles={onFiles}
      />
      {canRecord() && <DictaphoneButton onFiles={onFiles} />}
    </>
  )
}
