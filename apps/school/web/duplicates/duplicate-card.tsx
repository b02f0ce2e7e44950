import Scales from '~icons/scales-bold'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../../kernel/web/ui/link.tsx'
import type { Duplicate } from '../../contract/duplicates.ts'
import { useSchoolTexts } from '../texts.ts'
import styles from './duplicates.module.css'
import { Likenesses } from './likenesses.tsx'
import { useApart } from './use-apart.ts'

/** Two people, why they may be one, and what to do about it. */
export const DuplicateCard = ({ structureId, duplicate }: { structureId: string; duplicate: Duplicate }) => {
  const { duplicates: t } = useSchoolTexts()
  const { setApart, putBack, isPending } = useApart(structureId, duplicate.id)
  const [one, other] = duplicate.records
  if (!one || !other) return null
  return (
    <Card as="li">
      <Stack gap={3}>
        <Likenesses duplicate={duplicate} />
        <div className={styles.pair}>
          {duplicate.records.map(({ id, name, avatar, places, family }) => (
            <Byline
              key={id}
              name={name}
              src={avatarSrc(avatar)}
              meta={places.length > 0 ? places.join(', ') : t.familyOf(family.join(', '))}
            />
          ))}
        </div>
        <Row gap={2}>
          <LinkButton
            kind="soft"
            size="s"
            icon={Scales}
            href={`/structures/${structureId}/doublons/${duplicate.id}`}
            aria-label={t.compareNamed(one.name, other.name)}
          >
            {t.compare}
          </LinkButton>
          <Button
            kind="quiet"
            size="s"
            isPending={isPending}
            onPress={() => (duplicate.toldApart ? putBack() : setApart())}
          >
            {duplicate.toldApart ? t.putBack : t.apart}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
