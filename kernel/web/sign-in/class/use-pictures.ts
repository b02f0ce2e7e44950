import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionContract } from '../../../contract/api/session.ts'
import type { SecretPicture } from '../../../contract/secret-pictures.ts'
import { call, ProblemError } from '../../client.ts'
import { useCountdown } from '../use-countdown.ts'
import { useEnter } from '../use-enter.ts'

const needed = 3

/** The three pictures touched so far; the third one knocks at the door. */
export const usePictures = (pupilId: string) => {
  const enter = useEnter()
  const [wait, setWait] = useCountdown()
  const [chosen, setChosen] = useState<readonly SecretPicture[]>([])
  const knock = useMutation({
    mutationFn: async (pictures: SecretPicture[]) => {
      await call(sessionContract.signInWithPictures, { body: { pupilId, pictures } })
      await enter()
    },
    onError: error => {
      setChosen([])
      if (error instanceof ProblemError && error.retryAfter) setWait(error.retryAfter)
    },
  })
  const isOpening = knock.isPending || knock.isSuccess
  const touch = (picture: SecretPicture) => {
    // Touched twice by accident: a secret holds three different pictures.
    if (isOpening || wait > 0 || chosen.includes(picture)) return
    const next = [...chosen, picture]
    setChosen(next)
    if (next.length === needed) knock.mutate(next)
    else knock.reset()
  }
  return { chosen, touch, erase: () => setChosen([]), wait, isOpening, error: knock.error }
}
