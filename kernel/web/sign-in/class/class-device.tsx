import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionContract } from '../../../contract/api/session.ts'
import { call } from '../../client.ts'
import { keyOf } from '../../data.ts'
import { recall, remember } from '../../shell/device.ts'
import { Button } from '../../ui/button.tsx'
import { Row } from '../../ui/layout.tsx'
import { useSignInTexts } from '../texts.ts'
import { classFlag } from './class-flag.ts'

/** For the adult in front of a class device: the device may be the class’s no longer. */
export const ClassDevice = () => {
  const t = useSignInTexts()
  const cache = useQueryClient()
  const [isHeld, setHeld] = useState(() => recall<boolean>(classFlag) === true)
  const forget = useMutation({
    mutationFn: () => call(sessionContract.forgetClassCard, {}),
    onSuccess: () => {
      remember(classFlag, null)
      cache.removeQueries({ queryKey: keyOf(sessionContract.readClassCard) })
      setHeld(false)
    },
  })
  if (!isHeld) return null
  return (
    <Row justify="center">
      <Button kind="quiet" size="s" isPending={forget.isPending} onPress={() => forget.mutate()}>
        {t.forgetCard}
      </Button>
    </Row>
  )
}
