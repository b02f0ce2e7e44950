import { useState } from 'react'
import Gavel from '~icons/gavel-fill'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../../kernel/web/ui/chip.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { ActionsMenu } from '../../../../kernel/web/ui/menu.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { Guardian, Pupil, SchoolClass } from '../../contract/classes.ts'
import { ResetDialog } from '../access/reset-dialog.tsx'
import type { Printing } from '../print/use-print.tsx'
import { StateChip } from '../state-chip.tsx'
import { useSchoolTexts } from '../texts.ts'
import { RestrictionDialog } from './restriction-dialog.tsx'
import { RightsForm } from './rights-form.tsx'
import { type Opened, useGuardianItems } from './use-guardian-items.ts'

export interface GuardianProps {
  schoolClass: SchoolClass
  pupil: Pupil
  guardian: Guardian
  print: Printing['print']
}

/** What this person does not do for the child: said only when it is so. */
const Limits = ({ guardian }: { guardian: Guardian }) => {
  const t = useSchoolTexts()
  if (guardian.isRestricted)
    return (
      <Row gap={2}>
        <Chip colour="red" icon={Gavel}>
          {t.class.guardians.restricted}
        </Chip>
        <Text as="span" size="s" isSoft>
          {t.class.guardians.restrictedText}
        </Text>
      </Row>
    )
  const not = (['seesSchoolLife', 'signs', 'authorisesImage', 'collects'] as const).filter(
    right => !guardian.rights[right],
  )
  if (not.length === 0) return null
  return (
    <Text size="s" isSoft>
      {not.map(right => t.class.guardians.cannot[right]).join(', ')}
    </Text>
  )
}

/** One responsable: independent of the others, with what may be done about their access. */
export const GuardianCard = (props: GuardianProps) => {
  const { schoolClass, pupil, guardian, print } = props
  const t = useSchoolTexts()
  const [opened, setOpened] = useState<Opened | null>(null)
  const items = useGuardianItems(props, setOpened)
  const leave = () => setOpened(null)
  const tie = { classId: schoolClass.id, pupilId: pupil.id, guardianId: guardian.id }
  const link = (guardian.link && t.class.guardians.links[guardian.link]) || t.class.guardians.link
  return (
    <Card as="li" padding="m">
      <Stack gap={3}>
        <Byline
          name={guardian.name}
          src={avatarSrc(guardian.avatar)}
          meta={[link, guardian.isStaff && t.class.guardians.isStaff].filter(Boolean).join(' · ')}
          aside={<ActionsMenu label={t.moreFor(guardian.name)} items={items} />}
        />
        {!guardian.isRestricted && (
          <Row gap={2}>
            <StateChip state={guardian.state} />
            <Text as="span" size="s" isSoft>
              {guardian.charter ? t.class.pupil.charterDone : t.class.pupil.charterDue}
            </Text>
          </Row>
        )}
        <Limits guardian={guardian} />
      </Stack>
      {opened === 'rights' && <RightsForm tie={tie} guardian={guardian} onClose={leave} />}
      {opened === 'restriction' && <RestrictionDialog tie={tie} guardian={guardian} onClose={leave} />}
      {opened === 'reset' && (
        <ResetDialog
          where={{ classId: schoolClass.id }}
          people={[guardian]}
          who="guardians"
          print={print}
          onClose={leave}
        />
      )}
    </Card>
  )
}
