import { Chip } from '../../../../kernel/web/ui/chip.tsx'
import { Row } from '../../../../kernel/web/ui/layout.tsx'
import type { Duplicate } from '../../contract/duplicates.ts'
import { useSchoolTexts } from '../texts.ts'

/** How likely, and why: words first, the figure beside. */
export const Likenesses = ({ duplicate: { score, likenesses } }: { duplicate: Duplicate }) => {
  const { duplicates: t } = useSchoolTexts()
  return (
    <Row gap={2}>
      <Chip colour={score >= 90 ? 'orange' : 'yellow'}>
        {t.chance(score)} · {t.score(score)}
      </Chip>
      {likenesses.map(likeness => (
        <Chip key={likeness}>{t.likenesses[likeness]}</Chip>
      ))}
    </Row>
  )
}
