import Chalkboard from '~icons/chalkboard-teacher-fill'
import House from '~icons/house-line-fill'
import Student from '~icons/student-fill'
import { useRead } from '../../../../kernel/web/data.ts'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Gommette } from '../../../../kernel/web/ui/gommette.tsx'
import { Grid, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { ProgressBar } from '../../../../kernel/web/ui/progress-bar.tsx'
import { Skeleton } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { Figures } from '../../contract/shapes.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { useSchoolTexts } from '../texts.ts'
import styles from './figure-cards.module.css'

const looks = {
  pupils: { shape: 'round', colour: 'teal', icon: Student, kind: 'pupil' },
  guardians: { shape: 'heart', colour: 'pink', icon: House, kind: 'guardian' },
  staff: { shape: 'hexagon', colour: 'orange', icon: Chalkboard, kind: 'staff' },
} as const

interface FigureProps {
  who: keyof typeof looks
  figures: Figures
  /** Where those who never came are listed; absent for who may not see it. */
  listing: string | undefined
}

const Figure = ({ who, figures, listing }: FigureProps) => {
  const t = useSchoolTexts()
  const { shape, colour, icon, kind } = looks[who]
  const { people, never } = figures[who]
  const words = t.structure.figures[who](people)
  return (
    <Card as="li" padding="m" isPressable={listing !== undefined && people > 0}>
      <div className={styles.figure}>
        <Gommette shape={shape} colour={colour} icon={icon} size={56} />
        <Stack gap={2} className={styles.words}>
          <strong>
            {listing && people > 0 ? (
              <Link href={`${listing}?qui=${kind}`} kind="plain" isStretched>
                {words}
              </Link>
            ) : (
              words
            )}
          </strong>
          {people > 0 && (
            <>
              <Text size="s" isSoft>
                {t.structure.never(never)}
              </Text>
              <ProgressBar
                label={t.structure.came(people - never, people)}
                done={people - never}
                total={people}
                colour={colour}
                isBare
              />
            </>
          )}
        </Stack>
      </div>
    </Card>
  )
}

/** Pupils, guardians, staff: how many there are, how many never came. */
export const FigureCards = ({ structure }: { structure: Structure }) => {
  const { data } = useRead(schoolContract.readFigures, { structureId: structure.id })
  const listing = structure.my.level === 'manage' ? `/structures/${structure.id}/connexions` : undefined
  return (
    <Grid as="ul" cell="m" gap={3} isFitted>
      {(['pupils', 'guardians', 'staff'] as const).map(who =>
        data ? (
          <Figure key={who} who={who} figures={data} listing={listing} />
        ) : (
          <Card key={who} as="li" aria-busy>
            <Skeleton lines={2} />
          </Card>
        ),
      )}
    </Grid>
  )
}
