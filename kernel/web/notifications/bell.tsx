import { lazy, Suspense } from 'react'
import BellIcon from '~icons/bell-bold'
import { useShellTexts } from '../shell/texts.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Popover } from '../ui/popover.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useNew } from './use-new.ts'

const Latest = lazy(() => import('./latest.tsx').then(m => ({ default: m.Latest })))

/** How many things are new, and the latest of them when pressed. */
export const Bell = () => {
  const t = useShellTexts()
  const count = useNew()?.count ?? 0
  return (
    <Popover
      label={t.bell}
      trigger={ties => (
        <IconButton
          {...ties}
          label={count > 0 ? t.bellCount(count) : t.bell}
          icon={BellIcon}
          count={count}
          tooltipAlign="end"
        />
      )}
    >
      {close => (
        <Suspense fallback={<Skeleton lines={4} />}>
          <Latest onLeave={close} />
        </Suspense>
      )}
    </Popover>
  )
}
