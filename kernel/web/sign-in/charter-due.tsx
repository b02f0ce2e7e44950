import { useMutation } from '@tanstack/react-query'
import { sessionContract } from '../../contract/api/session.ts'
import { type CharterReading, charterVersions } from '../../contract/charter.ts'
import { call } from '../client.ts'
import { useMe } from '../shell/me.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { useSession } from '../shell/session.ts'
import { useSignOut } from '../shell/use-sign-out.ts'
import { Button } from '../ui/button.tsx'
import { Text, Title } from '../ui/text.tsx'
import { CharterStep } from './charter/charter-step.tsx'
import { useSentence } from './sentence.ts'
import { SignInFrame } from './sign-in-frame.tsx'
import { useSignInTexts } from './texts.ts'

/** The charter is new, or new to this person: asked once for each version of their reading. */
export const CharterDue = ({ reading }: { reading: CharterReading }) => {
  const t = useSignInTexts()
  const me = useMe()
  const sentence = useSentence()
  const signOut = useSignOut()
  const { refresh } = useSession()
  const accept = useMutation({
    mutationFn: async () => {
      await call(sessionContract.acceptCharter, { body: { version: charterVersions[reading] } })
      await refresh()
    },
  })
  const isChild = reading === 'children'
  const hello = isChild ? t.hello(me.givenName) : t.helloYou(me.displayName)
  usePageTitle(hello)
  return (
    <SignInFrame>
      <div>
        <Title level={1} size="xl" tabIndex={-1}>
          {hello}
        </Title>
        <Text size="l" isSoft>
          {isChild ? t.charterIntroChild : t.charterDueText}
        </Text>
      </div>
      <CharterStep
        reading={reading}
        onAccept={() => accept.mutate()}
        isPending={accept.isPending}
        error={accept.error ? sentence(accept.error) : undefined}
        aside={
          <Button kind="quiet" onPress={signOut}>
            {isChild ? t.notNowChild : t.notNow}
          </Button>
        }
      />
    </SignInFrame>
  )
}
