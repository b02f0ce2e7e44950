import { Redirect } from 'wouter'
import { Spinner } from '../../ui/spinner.tsx'
import { useSignInTexts } from '../texts.ts'
import { CardExplained } from './card-explained.tsx'
import { PicturesDoor } from './pictures-door.tsx'
import { PupilFrame } from './pupil-frame.tsx'
import { useClass } from './use-class.ts'

/** One child of the class, in front of the twelve pictures. */
export const PicturesPage = ({ pupilId }: { pupilId: string }) => {
  const t = useSignInTexts()
  const { data, isUnknown, error } = useClass()
  if (isUnknown) return <CardExplained />
  const pupil = data?.pupils.find(candidate => candidate.id === pupilId)
  if (pupil) return <PicturesDoor key={pupil.id} pupil={pupil} isNursery={data?.nursery ?? false} />
  if (data || error) return <Redirect to="/classe" replace />
  return (
    <PupilFrame>
      <Spinner size="3rem" label={t.opening} />
    </PupilFrame>
  )
}
