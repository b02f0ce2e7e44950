import { quietHoursContract } from '../../contract/api/quiet-hours.ts'
import { SectionCard } from '../account/section-card.tsx'
import { useRead, useWrite } from '../data.ts'
import { useComposition } from '../shell/apps.tsx'
import { useSentence } from '../sign-in/sentence.ts'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Text } from '../ui/text.tsx'
import { Time } from '../ui/time.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useNotificationTexts } from './texts.ts'
import styles from './waiting-news.module.css'

/** What was published since the quiet hours began; one press, for an emergency, and families are told. */
export const WaitingNews = ({ structureId }: { structureId: string }) => {
  const t = useNotificationTexts()
  const toast = useToast()
  const sentence = useSentence()
  const { manifests } = useComposition()
  const { data } = useRead(quietHoursContract.listWaiting, { structureId })
  const urgent = useWrite(quietHoursContract.letThrough)
  const tell = (resourceId: string) =>
    urgent.mutate(
      { structureId, body: { resourceId } },
      { onSuccess: () => toast({ text: t.gone }), onError: error => toast({ kind: 'error', text: sentence(error) }) },
    )
  return (
    <SectionCard title={t.waiting} text={data?.items.length ? t.urgentHelp : undefined}>
      {!data && <Skeleton lines={2} />}
      {data?.items.length === 0 && <Text isSoft>{t.nothingWaits}</Text>}
      <ul className={styles.list}>
        {data?.items.map(({ resourceId, app, title, departsAt }) => (
          <li key={resourceId} className={styles.line}>
            <span className={styles.words}>
              <Link href={`~/${manifests.find(({ id }) => id === app)?.path ?? app}/${resourceId}`}>
                {title || t.untitled}
              </Link>
              <span className={styles.when}>
                {t.leaves} <Time value={departsAt} format="moment" />
              </span>
            </span>
            <Button
              kind="outline"
              size="s"
              aria-label={t.urgentFor(title)}
              isPending={urgent.isPending}
              onPress={() => tell(resourceId)}
            >
              {t.urgent}
            </Button>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
