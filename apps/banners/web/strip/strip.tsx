import { useEffect, useRef } from 'react'
import Check from '~icons/check-bold'
import X from '~icons/x-bold'
import { call } from '../../../../kernel/web/client.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { useMe } from '../../../../kernel/web/shell/me.tsx'
import { announce } from '../../../../kernel/web/ui/announce.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { IconButton } from '../../../../kernel/web/ui/icon-button.tsx'
import { ListenButton } from '../../../../kernel/web/ui/listen-button.tsx'
import { useNow } from '../../../../kernel/web/ui/time.tsx'
import { bannersContract, type ShownBanner } from '../../contract.ts'
import { Look } from './look.tsx'
import styles from './strip.module.css'
import { useStripTexts } from './texts.ts'
import { useDismissing } from './use-dismissing.ts'

/** More than a few at once and nobody reads any; the next one takes the place of the one put away. */
const mostAtOnce = 3
/** On the screen that long, it was read. */
const readAfter = 2_000

/** Said once, the first time that it comes; counted as read once it has been on the screen. */
const useReading = ({ id, text, tone, isRead }: ShownBanner) => {
  const t = useStripTexts()
  useEffect(() => {
    if (isRead) return
    if (tone === 'urgent') announce(`${t.tones.urgent} : ${text}`)
    const timer = setTimeout(() => {
      // A number for its author: not worth an error on somebody’s page.
      call(bannersContract.noteRead, { bannerId: id }).catch(() => null)
    }, readAfter)
    return () => clearTimeout(timer)
  }, [id, text, tone, isRead, t])
}

interface OneProps {
  banner: ShownBanner
  isBig: boolean
  onDismiss: () => void
}

const One = ({ banner, isBig, onDismiss }: OneProps) => {
  const t = useStripTexts()
  useReading(banner)
  const forChild = (
    <>
      <ListenButton text={banner.text} kind="soft" size="l" />
      <Button size="l" icon={Check} onPress={onDismiss}>
        {t.understood}
      </Button>
    </>
  )
  const forAdult = <IconButton label={t.dismiss} icon={X} onPress={onDismiss} tooltipAlign="end" />
  return (
    <li>
      <Look {...banner} isBig={isBig} actions={isBig ? forChild : forAdult} />
    </li>
  )
}

/** What schools and the circonscription tell me above every page, most pressing first. */
export const Strip = () => {
  const t = useStripTexts()
  const isBig = useMe().face === 'pupil'
  const now = useNow()
  const list = useRef<HTMLUListElement>(null)
  const { data } = useRead(bannersContract.listShown, {})
  const { gone, dismiss } = useDismissing()
  const shown = (data?.items ?? []).filter(({ id, endsAt }) => !gone.has(id) && new Date(endsAt) > now)
  if (shown.length === 0) return null
  const leave = (id: string) => {
    dismiss(id)
    // The button that had the focus is gone: on to the next banner, or to the page.
    requestAnimationFrame(() => {
      const next = list.current?.querySelector<HTMLElement>('button') ?? document.getElementById('contenu')
      next?.focus()
    })
  }
  return (
    <section aria-label={t.region} className={styles.strip} data-big={isBig || undefined}>
      <ul ref={list} className={styles.list}>
        {shown.slice(0, mostAtOnce).map(banner => (
          <One key={banner.id} banner={banner} isBig={isBig} onDismiss={() => leave(banner.id)} />
        ))}
      </ul>
    </section>
  )
}
