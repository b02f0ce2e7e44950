import { type DragEvent, type ReactNode, useId, useState } from 'react'
import FileIcon from '~icons/file-fill'
import Upload from '~icons/upload-simple-bold'
import X from '~icons/x-bold'
import { useLocale } from '../i18n.ts'
import { announce } from './announce.ts'
import { FieldError } from './field.tsx'
import styles from './file-drop.module.css'
import { writeBytes } from './file-size.ts'
import { IconButton } from './icon-button.tsx'
import { useKitTexts } from './texts.ts'

export interface FileDropProps {
  label: ReactNode
  help?: ReactNode
  error?: ReactNode
  files: readonly File[]
  onChange: (files: readonly File[]) => void
  /** Extensions and types, as the `accept` of an input: « .csv,.zip,image/* ». */
  accept?: string
  isMultiple?: boolean
  /** Of each file. */
  maxBytes?: number
  isDisabled?: boolean
}

const isAccepted = (file: File, accept: string | undefined): boolean =>
  !accept ||
  accept.split(',').some(part => {
    const wanted = part.trim().toLowerCase()
    if (wanted.startsWith('.')) return file.name.toLowerCase().endsWith(wanted)
    return wanted.endsWith('/*') ? file.type.startsWith(wanted.slice(0, -1)) : file.type === wanted
  })

/** Sorts what was given into what is taken and the sentences that say why the rest is not. */
const useIntake = ({ files, onChange, accept, isMultiple = true, maxBytes }: FileDropProps) => {
  const t = useKitTexts()
  const locale = useLocale()
  const [refusals, setRefusals] = useState<string[]>([])
  const refusal = (file: File): string | undefined => {
    if (!isAccepted(file, accept)) return t.fileRefused(file.name)
    return maxBytes && file.size > maxBytes ? t.fileTooBig(file.name, writeBytes(maxBytes, t.bytes, locale)) : undefined
  }
  const take = (given: readonly File[]) => {
    const known = new Set(files.map(file => `${file.name}/${file.size}`))
    const taken = given.filter(file => !refusal(file) && !known.has(`${file.name}/${file.size}`))
    setRefusals(given.flatMap(file => refusal(file) ?? []))
    if (taken.length === 0) return
    onChange(isMultiple ? [...files, ...taken] : taken.slice(0, 1))
    announce(t.fileAdded(taken.length))
  }
  const remove = (file: File) => {
    onChange(files.filter(other => other !== file))
    announce(t.fileRemoved(file.name))
  }
  return { take, remove, refusals }
}

/** Files chosen or dragged here, then listed until they are sent. */
export const FileDrop = (props: FileDropProps) => {
  const { label, help, error, files, accept, isMultiple = true, isDisabled } = props
  const t = useKitTexts()
  const id = useId()
  const { take, remove, refusals } = useIntake(props)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!isDisabled) take([...event.dataTransfer.files])
  }
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const problems = error ?? (refusals.length > 0 ? refusals.join(' ') : undefined)
  return (
    <div className={styles.field}>
      <span className={styles.label} id={`${id}-label`}>
        {label}
      </span>
      <label
        className={styles.zone}
        data-over={isOver || undefined}
        onDragOver={drag}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          type="file"
          className={styles.input}
          accept={accept}
          multiple={isMultiple}
          disabled={isDisabled}
          aria-labelledby={`${id}-label ${id}-choose`}
          aria-describedby={`${id}-help ${id}-error`}
          onChange={event => {
            take([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
        <span className={styles.face}>
          <Upload size="1.75rem" className={styles.icon ?? ''} />
          <span>
            <span className={styles.choose} id={`${id}-choose`}>
              {isMultiple ? t.chooseFiles : t.chooseFile}
            </span>{' '}
            {isOver ? t.dropNow : isMultiple ? t.orDropThem : t.orDropIt}
          </span>
          <span className={styles.help} id={`${id}-help`}>
            {help}
          </span>
        </span>
      </label>
      <FieldError id={`${id}-error`}>{problems}</FieldError>
      <FileList files={files} onRemove={remove} />
    </div>
  )
}

const FileList = ({ files, onRemove }: { files: readonly File[]; onRemove: (file: File) => void }) => {
  const t = useKitTexts()
  const locale = useLocale()
  if (files.length === 0) return null
  return (
    <ul className={styles.files} aria-label={t.files}>
      {files.map(file => (
        <li key={`${file.name}/${file.size}`} className={styles.file}>
          <FileIcon size="1.5rem" className={styles.icon ?? ''} />
          <span className={styles.name}>{file.name}</span>
          <span className={styles.help}>{writeBytes(file.size, t.bytes, locale)}</span>
          <IconButton label={t.remove(file.name)} icon={X} size="s" onPress={() => onRemove(file)} tooltipAlign="end" />
        </li>
      ))}
    </ul>
  )
}
