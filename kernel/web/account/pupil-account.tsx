import { PupilTold } from '../consents/pupil-told.tsx'
import { useMe } from '../shell/me.tsx'
import { Page } from '../shell/page.tsx'
import { ThemeChoice } from './appearance-choices.tsx'
import { AvatarPicker } from './avatar-picker.tsx'
import { MottoCard } from './motto-card.tsx'
import { ReadingAids } from './reading-aids.tsx'
import { SectionCard } from './section-card.tsx'
import { useAccountTexts } from './texts.ts'

/** A child’s own page: a face, a way to read, colours. Nothing that could lock them out. */
export const PupilAccount = () => {
  const t = useAccountTexts()
  const { nursery } = useMe()
  return (
    <Page title={t.pupilTitle}>
      <SectionCard title={t.pupilFace}>
        <AvatarPicker label={t.pupilFace} />
      </SectionCard>
      {!nursery && <MottoCard />}
      <SectionCard title={t.pupilReading}>
        <ReadingAids />
      </SectionCard>
      <SectionCard title={t.pupilColours}>
        <ThemeChoice label={t.pupilColours} />
      </SectionCard>
      <PupilTold />
    </Page>
  )
}
