import type { GroupName } from '../../../kernel/contract/api/audience.ts'
import { WhoSees } from '../../../kernel/web/share-dialog/who-sees.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { useMailTexts } from './texts.ts'
import type { Chosen } from './writing.ts'

/** From that many boxes on, one is reminded of it before sending. */
const manyBoxes = 10

const groupsIn = (chosen: readonly Chosen[]): GroupName[] =>
  chosen.flatMap(({ addressee: { kind, group } }) => (kind === 'group' && group ? [group] : []))

const boxesIn = (chosen: readonly Chosen[]): number =>
  chosen.reduce(
    (sum, { addressee }) =>
      sum + (addressee.kind === 'schools' ? addressee.reaches : addressee.kind === 'identity' ? 1 : 0),
    0,
  )

const isFamilies = ({ kind, audience }: GroupName): boolean =>
  kind !== 'person' && (audience === 'guardians' || audience === 'pupils')

/** Before sending: who will receive it, in one sentence, and a word of caution for the largest audiences. */
export const WhoReceives = ({ chosen }: { chosen: readonly Chosen[] }) => {
  const t = useMailTexts()
  const groups = groupsIn(chosen)
  const boxes = boxesIn(chosen)
  const isObvious = boxes + groups.length <= 1 && groups.every(({ kind }) => kind === 'person')
  if (isObvious) return null
  return (
    <>
      <WhoSees groups={groups} label={t.receive} also={boxes > 0 ? [t.mailboxes(boxes)] : []} />
      {groups.some(isFamilies) && <Banner kind="warning">{t.warnFamilies}</Banner>}
      {boxes >= manyBoxes && <Banner kind="warning">{t.warnSchools(boxes)}</Banner>}
    </>
  )
}
