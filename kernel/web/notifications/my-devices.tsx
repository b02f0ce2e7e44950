import { useEffect, useState } from 'react'
import { type PushDevice, pushContract } from '../../contract/api/push.ts'
import { deviceOf } from '../../contract/device-name.ts'
import { useRead, useWrite } from '../data.ts'
import { useMe } from '../shell/me.tsx'
import { useSentence } from '../sign-in/sentence.ts'
import { Button } from '../ui/button.tsx'
import { Stack } from '../ui/layout.tsx'
import { Switch } from '../ui/switch.tsx'
import { Text, Title } from '../ui/text.tsx'
import { useToast } from '../ui/toasts.tsx'
import styles from './my-devices.module.css'
import { useNotificationTexts } from './texts.ts'
import { abilityOf, fingerprintHere, wakeThisDevice } from './this-device.ts'

const useHere = (devices: readonly PushDevice[]): PushDevice | undefined => {
  const [here, setHere] = useState<string | null>(null)
  const count = devices.length
  useEffect(() => {
    // Asked again when the list changes: this device may just have joined it.
    if (count >= 0) void fingerprintHere().then(setHere, () => null)
  }, [count])
  return devices.find(({ fingerprint }) => fingerprint === here)
}

const nameOf = ({ device }: PushDevice, unknown: string) => {
  const { browser, platform } = deviceOf(device)
  return [browser, platform].filter(Boolean).join(' · ') || unknown
}

const OtherDevice = ({ device, onRemove }: { device: PushDevice; onRemove: () => void }) => {
  const t = useNotificationTexts()
  const name = nameOf(device, t.unknownDevice)
  return (
    <li className={styles.device}>
      <span>{name}</span>
      <Button kind="quiet" size="s" aria-label={t.removeDevice(name)} onPress={onRemove}>
        {t.remove}
      </Button>
    </li>
  )
}

const useTurning = (publicKey: string, here: PushDevice | undefined) => {
  const t = useNotificationTexts()
  const toast = useToast()
  const sentence = useSentence()
  const [isPending, setPending] = useState(false)
  const { refetch } = useRead(pushContract.readPush, {})
  const { mutate: remove } = useWrite(pushContract.removePushDevice, [pushContract.readPush])
  const on = async () => {
    setPending(true)
    try {
      if (await wakeThisDevice(publicKey)) toast({ text: t.deviceOn })
      else toast({ kind: 'error', text: t.deviceRefused })
      await refetch()
    } catch (error) {
      toast({ kind: 'error', text: error instanceof DOMException ? t.deviceFailed : sentence(error as Error) })
    } finally {
      setPending(false)
    }
  }
  const off = () => here && remove({ deviceId: here.id }, { onSuccess: () => toast({ text: t.deviceOff }) })
  return { isPending, turn: (isOn: boolean) => (isOn ? void on() : off()), remove }
}

const ThisDevice = ({ publicKey, devices }: { publicKey: string; devices: readonly PushDevice[] }) => {
  const t = useNotificationTexts()
  const here = useHere(devices)
  const { isPending, turn, remove } = useTurning(publicKey, here)
  const ability = abilityOf()
  const others = devices.filter(({ id }) => id !== here?.id)
  return (
    <>
      {ability === 'ready' ? (
        <Switch isOn={here !== undefined} isDisabled={isPending} onChange={turn} help={t.alertHelp}>
          {t.alertHere}
        </Switch>
      ) : (
        <Text isSoft>{t.abilities[ability]}</Text>
      )}
      {others.length > 0 && (
        <ul className={styles.devices} aria-label={t.otherDevices}>
          {others.map(device => (
            <OtherDevice key={device.id} device={device} onRemove={() => remove({ deviceId: device.id })} />
          ))}
        </ul>
      )}
    </>
  )
}

/** Which devices are woken for me. Never one that others use. */
export const MyDevices = () => {
  const t = useNotificationTexts()
  const { shared } = useMe()
  const { data } = useRead(pushContract.readPush, {}, { enabled: !shared })
  if (!data) return null
  return (
    <Stack gap={3}>
      <Title level={3} size="xs">
        {t.devices}
      </Title>
      <ThisDevice publicKey={data.publicKey} devices={data.devices} />
    </Stack>
  )
}
