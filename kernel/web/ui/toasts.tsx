import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import Done from '~icons/check-circle-fill'
import Wrong from '~icons/warning-circle-fill'
import X from '~icons/x-bold'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { useKitTexts } from './texts.ts'
import styles from './toasts.module.css'

export interface Toast {
  /** « Article mis à la corbeille. » */
  text: ReactNode
  kind?: 'done' | 'error'
  /** Takes it back: the button « Annuler ». */
  undo?: () => void
  /** Another button than « Annuler ». */
  action?: { label: string; onPress: () => void }
}

interface Shown extends Toast {
  id: number
}

const ToastContext = createContext<(toast: Toast) => void>(() => {})

/** Says in passing what was just done: `const toast = useToast()`, then `toast({ text, undo })`. */
export const useToast = (): ((toast: Toast) => void) => useContext(ToastContext)

/** Long enough to read and reach; what is undone here can also be taken back from the trash (WCAG 2.2.1). */
const lifetime = (toast: Toast): number => (toast.undo || toast.action || toast.kind === 'error' ? 12_000 : 6_000)

/** Around the application: holds the messages of the moment. */
export const Toasts = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const next = useRef(0)
  const add = useCallback((toast: Toast) => {
    next.current += 1
    const id = next.current
    setShown(before => [...before.slice(-2), { ...toast, id }])
  }, [])
  const remove = useCallback((id: number) => setShown(before => before.filter(toast => toast.id !== id)), [])
  return (
    <ToastContext value={add}>
      {children}
      <div className={styles.toasts} role="status">
        {shown.map(toast => (
          <ToastLine key={toast.id} toast={toast} onClose={remove} />
        ))}
      </div>
    </ToastContext>
  )
}

const ToastLine = ({ toast, onClose }: { toast: Shown; onClose: (id: number) => void }) => {
  const t = useKitTexts()
  const [isHeld, setHeld] = useState(false)
  const { id, undo, action, kind = 'done' } = toast
  const close = useCallback(() => onClose(id), [onClose, id])
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(close, lifetime(toast))
    return () => clearTimeout(timer)
  }, [isHeld, toast, close])
  const button = undo ? { label: t.undo, onPress: undo } : action
  const press = () => {
    button?.onPress()
    close()
  }
  const Icon = kind === 'done' ? Done : Wrong
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    <fieldset
      className={styles.toast}
      data-kind={kind}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <Icon size="1.4rem" className={styles.icon ?? ''} />
      <span className={styles.text}>{toast.text}</span>
      {button && (
        <Button kind="quiet" size="s" className={styles.action} onPress={press}>
          {button.label}
        </Button>
      )}
      <IconButton label={t.close} icon={X} size="s" onPress={close} tooltip="none" className={styles.close} />
    </fieldset>
  )
}
