import Restore from '~icons/arrow-counter-clockwise-bold'
import Check from '~icons/check-bold'
import Eye from '~icons/eye-bold'
import EyeSlash from '~icons/eye-slash-bold'
import type { ReportedThing } from '../../contract/api/moderation.ts'
import { useComposition } from '../shell/apps.tsx'
import { AppGommette } from '../ui/app-gommette.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Chip } from '../ui/chip.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { LinkButton } from '../ui/link.tsx'
import { Text, Title } from '../ui/text.tsx'
import { Time } from '../ui/time.tsx'
import styles from './reported-card.module.css'
import { useModerationTexts } from './texts.ts'
import { useDecisions } from './use-decisions.ts'

const Reasons = ({ thing }: { thing: ReportedThing }) => {
  const t = useModerationTexts()
  return (
    <ul className={styles.reasons} aria-label={t.reports(thing.reports.length)}>
      {thing.reports.map(({ from, reason, at }) => (
        <li key={`${from} ${at}`}>
          <strong>{t.from[from]}</strong> · <Time value={at} />
          <br />
          {reason || <span className={styles.none}>{t.noReason}</span>}
        </li>
      ))}
    </ul>
  )
}

const Decisions = ({ structureId, thing }: { structureId: string; thing: ReportedThing }) => {
  const t = useModerationTexts()
  const { manifests } = useComposition()
  const { decide, takeBack, isPending } = useDecisions(structureId, thing)
  const path = manifests.find(({ id }) => id === thing.app)?.path ?? thing.app
  return (
    <Row gap={2}>
      {thing.text !== null && (
        <LinkButton kind="quiet" size="s" icon={Eye} href={`~/${path}/${thing.resourceId}`}>
          {t.open}
        </LinkButton>
      )}
      {thing.state === 'open' && !thing.isMine && (
        <>
          <Button kind="outline" size="s" icon={Check} onPress={() => decide('dismissed')} isPending={isPending}>
            {t.dismiss}
          </Button>
          <Button kind="danger" size="s" icon={EyeSlash} onPress={() => decide('hidden')} isPending={isPending}>
            {t.hide}
          </Button>
        </>
      )}
      {thing.state !== 'open' && !thing.isMine && (
        <Button kind="outline" size="s" icon={Restore} onPress={takeBack} isPending={isPending}>
          {thing.state === 'hidden' ? t.restore : t.reopen}
        </Button>
      )}
    </Row>
  )
}

/** What was said, what people say is wrong with it, and what may be decided. */
export const ReportedCard = ({ structureId, thing }: { structureId: string; thing: ReportedThing }) => {
  const t = useModerationTexts()
  const manifest = useComposition().manifests.find(({ id }) => id === thing.app)
  const facts = [thing.isPart && t.on(thing.title), thing.author && t.by(thing.author), thing.structure]
  return (
    <Card as="article">
      <Stack gap={3}>
        <Row gap={3} wrap={false} align="start">
          {manifest && <AppGommette gommette={manifest.gommette} size={32} />}
          <div className={styles.head}>
            <Title level={2} size="xs">
              {thing.isPart ? t.comment : thing.title}
            </Title>
            <Text size="s" isSoft>
              {facts.filter(Boolean).join(' · ')}
            </Text>
          </div>
          <Chip colour={thing.state === 'open' ? 'orange' : thing.state === 'hidden' ? 'red' : 'green'}>
            {t.states[thing.state]}
          </Chip>
        </Row>
        <blockquote className={styles.words}>{thing.text ?? t.gone}</blockquote>
        <Reasons thing={thing} />
        {thing.handledAt && (
          <Text size="s" isSoft>
            {t.states[thing.state]} <Time value={thing.handledAt} />
            {thing.handledBy && ` ${t.decidedBy(thing.handledBy)}`}
          </Text>
        )}
        {thing.isMine && <Text isSoft>{t.mine}</Text>}
        <Decisions structureId={structureId} thing={thing} />
      </Stack>
    </Card>
  )
}
