import { useEffect, useState } from 'react'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { ProgressBar } from '../../../../kernel/web/ui/progress-bar.tsx'
import { useSchoolTexts } from '../texts.ts'
import styles from './print-progress.module.css'

const patience = 600

/** Shown when preparing lasts: the pages that are ready, without a promise on how many will come. */
export const PrintProgress = ({ pages }: { pages: number | null }) => {
  const t = useSchoolTexts()
  const [isLong, setLong] = useState(false)
  const isPreparing = pages !== null
  useEffect(() => {
    if (!isPreparing) return setLong(false)
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [isPreparing])
  if (!isPreparing || !isLong) return null
  return (
    <div className={styles.floating} role="status">
      <Card padding="m">
        <ProgressBar label={pages > 0 ? t.class.pages(pages) : t.class.preparing} done={pages} colour="plum" />
      </Card>
    </div>
  )
}
