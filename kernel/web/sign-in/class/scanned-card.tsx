import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { sessionContract } from '../../../contract/api/session.ts'
import { call, ProblemError } from '../../client.ts'
import { keyOf } from '../../data.ts'
import { forgetEveryone } from '../../offline/kept-answers.ts'
import { remember } from '../../shell/device.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { Text, Title } from '../../ui/text.tsx'
import { useSentence } from '../sentence.ts'
import { useSignInTexts } from '../texts.ts'
import styles from './card-explained.module.css'
import { classFlag } from './class-flag.ts'
import { PupilFrame } from './pupil-frame.tsx'

/** Presents the card, then shows the class at an address that no longer holds the card’s secret. */
const usePresenting = () => {
  const cache = useQueryClient()
  const [, navigate] = useLocation()
  return useMutation({
    mutationFn: (token: string) => call(sessionContract.presentClassCard, { body: { token } }),
    onSuccess: card => {
      remember(classFlag, true)
      void forgetEveryone()
      cache.setQueryData(keyOf(sessionContract.readClassCard, {}), card)
      navigate('/classe', { replace: true })
    },
  })
}

export const ScannedCard = ({ token }: { token: string }) => {
  const t = useSignInTexts()
  const sentence = useSentence()
  const { mutate, error } = usePresenting()
  usePageTitle(t.classTitle)
  useEffect(() => mutate(token), [mutate, token])
  const isUnknown = error instanceof ProblemError && (error.status === 404 || error.status === 422)
  return (
    <PupilFrame>
      {error ? (
        <div className={styles.refused} role="alert">
          <Title level={1}>{isUnknown ? t.cardRefused : sentence(error)}</Title>
          {isUnknown && <Text size="l">{t.unknownCard}</Text>}
          {isUnknown ? (
            <LinkButton href="/classe">{t.back}</LinkButton>
          ) : (
            <Button onPress={() => mutate(token)}>{t.continue}</Button>
          )}
        </div>
      ) : (
        <div className={styles.waiting} role="status">
          <Spinner size="3rem" />
          <Title level={1}>{t.cardWait}</Title>
        </div>
      )}
    </PupilFrame>
  )
}
