import { type FormEvent, useState } from 'react'
import { quietHoursContract, type SchoolHours } from '../../contract/api/quiet-hours.ts'
import { SectionCard } from '../account/section-card.tsx'
import { useWrite } from '../data.ts'
import { useSentence } from '../sign-in/sentence.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Grid, Row, Stack } from '../ui/layout.tsx'
import { Switch } from '../ui/switch.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toasts.tsx'
import { NightFields } from './night-fields.tsx'
import { useNotificationTexts } from './texts.ts'

const today = () => new Date().toISOString().slice(0, 10)

type Pause = SchoolHours['pause']

const PauseFields = ({ pause, onChange }: { pause: Pause; onChange: (pause: Pause) => void }) => {
  const t = useNotificationTexts()
  return (
    <Stack gap={3}>
      <Switch
        isOn={pause !== null}
        onChange={isOn => onChange(isOn ? { from: today(), to: today() } : null)}
        help={t.pauseHelp}
      >
        {t.pause}
      </Switch>
      {pause && (
        <Grid cell="s">
          <TextField
            label={t.pauseFrom}
            type="date"
            value={pause.from}
            onChange={from => onChange({ ...pause, from })}
          />
          <TextField
            label={t.pauseTo}
            type="date"
            min={pause.from}
            value={pause.to}
            onChange={to => onChange({ ...pause, to })}
          />
        </Grid>
      )}
    </Stack>
  )
}

const refreshes = [quietHoursContract.readQuietHours, quietHoursContract.listWaiting, quietHoursContract.readDeparture]

/** The hours of a school, kept when its head says so. */
export const HoursForm = ({
  structureId,
  known,
  isUsual,
}: {
  structureId: string
  known: SchoolHours
  isUsual: boolean
}) => {
  const t = useNotificationTexts()
  const toast = useToast()
  const sentence = useSentence()
  const [hours, setHours] = useState(known)
  const write = useWrite(quietHoursContract.writeQuietHours, refreshes)
  const reset = useWrite(quietHoursContract.resetQuietHours, refreshes)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    write.mutate({ structureId, body: hours }, { onSuccess: () => toast({ text: t.hoursSaved }) })
  }
  return (
    <SectionCard title={t.hours} text={t.hoursText}>
      <form onSubmit={submit} noValidate>
        <Stack gap={4}>
          {write.error && (
            <Banner kind="error" isAlert>
              {sentence(write.error)}
            </Banner>
          )}
          <NightFields value={hours} onChange={change => setHours({ ...hours, ...change })} />
          <PauseFields pause={hours.pause} onChange={pause => setHours({ ...hours, pause })} />
          <Row gap={2}>
            <Button type="submit" isPending={write.isPending}>
              {t.save}
            </Button>
            {!isUsual && (
              <Button
                kind="quiet"
                isPending={reset.isPending}
                onPress={() => reset.mutate({ structureId }, { onSuccess: () => toast({ text: t.usualAgain }) })}
              >
                {t.usual}
              </Button>
            )}
          </Row>
        </Stack>
      </form>
    </SectionCard>
  )
}
