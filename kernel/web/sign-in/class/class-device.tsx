import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionContract } from '../../../contract/api/session.ts'
import { call } from '../../client.ts'
import { keyOf } from '../../data.ts'
import { recall, remember } from '../../shell/device.ts'
import { Button } from '../../ui/button.tsx'
import { Row } from '../../ui/layout.tsx'
import { LinkButton } from '../../ui/link.tsx'
import { useSignInTexts } from '../texts.ts'
import { classFlag } from './class-flag.ts'

/** For the adult in front of a class device: back to the class, or the device is the class’s no longer. */
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
    <Row gap={2} justify="center">
      <LinkButton kind="soft" size="s" href="/classe">
        {t.backToClass}
      </LinkButton>
      <Button kind="quiet" size="s" isPending={forget.isPending} onPress={() => forget.mutate()}>
        {t.forgetCard}
      </Button>
    </Row>
  )
}
