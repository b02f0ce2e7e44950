import { useEffect } from 'react'
import { sessionContract } from '../../../contract/api/session.ts'
import { ProblemError } from '../../client.ts'
import { useRead } from '../../data.ts'
import { remember } from '../../shell/device.ts'
import { classFlag } from './class-flag.ts'

/** The class whose card this device holds, asked anew each time a child comes back. */
export const useClass = () => {
  const read = useRead(sessionContract.readClassCard, {})
  const isUnknown = read.error instanceof ProblemError && read.error.status === 404
  const isKnown = read.data !== undefined
  useEffect(() => {
    if (isKnown) remember(classFlag, true)
    if (isUnknown) remember(classFlag, null)
  }, [isKnown, isUnknown])
  return { ...read, isUnknown }
}
