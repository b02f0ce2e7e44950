import { CrashPage } from '../../shell/crash-page.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { useSignInTexts } from '../texts.ts'
import { CardExplained } from './card-explained.tsx'
import { Faces } from './faces.tsx'
import { PupilFrame } from './pupil-frame.tsx'
import { useClass } from './use-class.ts'

/** What a pupil sees first: the faces of their class, or how to make it appear. */
export const ClassPage = () => {
  const t = useSignInTexts()
  const { data, isUnknown, error, refetch } = useClass()
  if (data) return <Faces about={data} />
  if (isUnknown) return <CardExplained />
  if (error) return <CrashPage error={error} onRetry={() => void refetch()} />
  return (
    <PupilFrame>
      <Spinner size="3rem" label={t.opening} />
    </PupilFrame>
  )
}
