import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { meContract } from '../../contract/api/me.ts'
import { call } from '../client.ts'
import { avatarSrc } from '../shell/avatar-src.ts'
import { useMe } from '../shell/me.tsx'
import { useSession } from '../shell/session.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toasts.tsx'
import styles from './avatar-picker.module.css'
import { facesFor } from './faces-for.ts'
import { useAccountTexts } from './texts.ts'

const atOnce = 11
const most = 44

const useAvatar = () => {
  const me = useMe()
  const { amend } = useSession()
  const toast = useToast()
  const t = useAccountTexts()
  const write = useMutation({ mutationFn: (avatar: string) => call(meContract.setAvatar, { body: { avatar } }) })
  const choose = (avatar: string, seed: string) => {
    amend({ avatar })
    write.mutate(seed, {
      onError: () => {
        amend({ avatar: me.avatar })
        toast({ kind: 'error', text: t.avatarFailed })
      },
    })
  }
  return { chosen: me.avatar, choose }
}

/** Drawn faces, my own among them: no two people are offered the same ones. */
export const AvatarPicker = ({ label }: { label: string }) => {
  const t = useAccountTexts()
  const me = useMe()
  const name = useId()
  const [shown, setShown] = useState(atOnce)
  const { chosen, choose } = useAvatar()
  const faces = facesFor(me, shown)
  return (
    <fieldset className={styles.picker} aria-label={label} data-face={me.face}>
      {faces.map(({ avatar, seed }, index) => (
        <label key={seed} className={styles.choice}>
          <input
            type="radio"
            name={name}
            aria-label={t.face(index + 1)}
            checked={avatar === chosen}
            onChange={() => choose(avatar, seed)}
          />
          <span className={styles.face}>
            <Avatar name={t.face(index + 1)} src={avatarSrc(avatar)} size={me.face === 'pupil' ? 'xl' : 'l'} />
          </span>
        </label>
      ))}
      {shown < most && (
        <div className={styles.more}>
          <Button kind="soft" size={me.face === 'pupil' ? 'l' : 'm'} onPress={() => setShown(shown + atOnce)}>
            {t.moreFaces}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
