import { useState } from 'react'
import { type OwnHours, quietHoursContract } from '../../contract/api/quiet-hours.ts'
import { useRead, useWrite } from '../data.ts'
import { useSentence } from '../sign-in/sentence.ts'
import { Button } from '../ui/button.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Switch } from '../ui/switch.tsx'
import { useToast } from '../ui/toasts.tsx'
import { NightFields } from './night-fields.tsx'
import { useNotificationTexts } from './texts.ts'

const usual: OwnHours = { nightFrom: '20:00', nightTo: '07:00', weekend: true }

const Loaded = ({ known }: { known: OwnHours | null }) => {
  const t = useNotificationTexts()
  const toast = useToast()
  const sentence = useSentence()
  const [hours, setHours] = useState(known)
  const write = useWrite(quietHoursContract.writeOwnHours, [quietHoursContract.readOwnHours])
  const save = (next: OwnHours | null) =>
    write.mutate(
      { body: { hours: next } },
      { onSuccess: () => toast({ text: t.saved }), onError: error => toast({ kind: 'error', text: sentence(error) }) },
    )
  const turn = (isOn: boolean) => {
    const next = isOn ? usual : null
    setHours(next)
    save(next)
  }
  return (
    <Stack gap={3}>
      <Switch isOn={hours !== null} onChange={turn} help={t.ownHoursHelp}>
        {t.ownHours}
      </Switch>
      {hours && (
        <>
          <NightFields value={hours} onChange={change => setHours({ ...hours, ...change })} />
          <Row>
            <Button kind="outline" isPending={write.isPending} onPress={() => save(hours)}>
              {t.save}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  )
}

/** Hours when nothing is sent to me, on top of the schools’. */
export const OwnHoursChoice = () => {
  const { data } = useRead(quietHoursContract.readOwnHours, {})
  return data ? <Loaded known={data.hours} /> : null
}
