import { useState } from 'react'
import Pencil from '~icons/pencil-simple-bold'
import { avatarSrc } from '../shell/avatar-src.ts'
import { useMe } from '../shell/me.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Row } from '../ui/layout.tsx'
import { Text, Title } from '../ui/text.tsx'
import { AvatarPicker } from './avatar-picker.tsx'
import styles from './identity-card.module.css'
import { NameForm } from './name-form.tsx'
import { useAccountTexts } from './texts.ts'

/** Who I am here: my name, my login, my face. */
export const IdentityCard = () => {
  const t = useAccountTexts()
  const me = useMe()
  const [open, setOpen] = useState<'face' | 'name' | null>(null)
  const turn = (one: 'face' | 'name') => setOpen(open === one ? null : one)
  return (
    <Card as="section" padding="l" aria-label={me.displayName}>
      <div className={styles.identity}>
        <Avatar name={me.displayName} src={avatarSrc(me.avatar)} size="xl" />
        <div className={styles.words}>
          <Title level={2} size="m">
            {me.displayName}
          </Title>
          <Text isSoft>
            {t.login} : <span className={styles.login}>{me.login}</span>
          </Text>
        </div>
        <Row gap={2}>
          <Button kind="soft" icon={Pencil} aria-expanded={open === 'name'} onPress={() => turn('name')}>
            {t.name.change}
          </Button>
          <Button kind="soft" icon={Pencil} aria-expanded={open === 'face'} onPress={() => turn('face')}>
            {t.changeAvatar}
          </Button>
        </Row>
      </div>
      {open === 'name' && (
        <div className={styles.faces}>
          <NameForm onDone={() => setOpen(null)} />
        </div>
      )}
      {open === 'face' && (
        <div className={styles.faces}>
          <Text size="s" isSoft>
            {t.avatarText}
          </Text>
          <AvatarPicker label={t.avatar} />
        </div>
      )}
    </Card>
  )
}
