import { type ReactNode, useState } from 'react'
import Eye from '~icons/eye-bold'
import EyeSlash from '~icons/eye-slash-bold'
import { contactsContract, type OwnContacts } from '../../contract/api/contacts.ts'
import { formatPhone } from '../../contract/phone.ts'
import { useRead, useWrite } from '../data.ts'
import { useSentence } from '../sign-in/sentence.ts'
import { Button } from '../ui/button.tsx'
import { Failed } from '../ui/failed.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Link } from '../ui/link.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Switch } from '../ui/switch.tsx'
import { Text } from '../ui/text.tsx'
import { useToast } from '../ui/toasts.tsx'
import styles from './contacts-card.module.css'
import { PhoneForm } from './phone-form.tsx'
import { SectionCard } from './section-card.tsx'
import { useAccountTexts } from './texts.ts'

const refreshes = [contactsContract.readOwnContacts]

const useShowing = (contacts: OwnContacts) => {
  const toast = useToast()
  const sentence = useSentence()
  const write = useWrite(contactsContract.showContacts, refreshes)
  return (changed: { email?: boolean; phone?: boolean }) =>
    write.mutate(
      { body: { email: contacts.email.isShown, phone: contacts.phone.isShown, ...changed } },
      { onError: error => toast({ kind: 'error', text: sentence(error) }) },
    )
}

/** Private, or seen by the adults I am in touch with. */
const EyeSwitch = ({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) => {
  const t = useAccountTexts().contacts
  const Icon = isOn ? Eye : EyeSlash
  return (
    <Switch isOn={isOn} onChange={onChange} help={isOn ? t.seen : t.hidden}>
      <span className={styles.seen}>
        <Icon aria-hidden="true" />
        {label}
      </span>
    </Switch>
  )
}

const Contact = ({ name, value, children }: { name: string; value: string; children: ReactNode }) => (
  <div className={styles.contact}>
    <Text>
      {name}
      {' : '}
      <span className={styles.value}>{value}</span>
    </Text>
    {children}
  </div>
)

const Phone = ({ phone, onShow }: { phone: OwnContacts['phone']; onShow: (isShown: boolean) => void }) => {
  const t = useAccountTexts().contacts
  const toast = useToast()
  const sentence = useSentence()
  const [isWriting, setWriting] = useState(false)
  const write = useWrite(contactsContract.setPhone, refreshes)
  const onError = (error: Error) => toast({ kind: 'error', text: sentence(error) })
  const remove = () => {
    const undo = () => write.mutate({ body: { phone: phone.value } }, { onError })
    write.mutate({ body: { phone: null } }, { onSuccess: () => toast({ text: t.phoneRemoved, undo }), onError })
  }
  if (isWriting)
    return (
      <div className={styles.contact}>
        <PhoneForm known={phone.value} onDone={() => setWriting(false)} />
      </div>
    )
  return (
    <Contact name={t.phone} value={phone.value ? formatPhone(phone.value) : t.none}>
      <Row gap={2}>
        <Button kind="outline" onPress={() => setWriting(true)}>
          {phone.value ? t.changePhone : t.addPhone}
        </Button>
        {phone.value && (
          <Button kind="quiet" onPress={remove} isPending={write.isPending}>
            {t.removePhone}
          </Button>
        )}
      </Row>
      {phone.value && <EyeSwitch label={t.showPhone} isOn={phone.isShown} onChange={onShow} />}
    </Contact>
  )
}

const Contacts = ({ contacts }: { contacts: OwnContacts }) => {
  const t = useAccountTexts().contacts
  const show = useShowing(contacts)
  return (
    <div className={styles.contacts}>
      <Contact name={t.email} value={contacts.email.value ?? t.noEmail}>
        {contacts.email.value ? (
          <EyeSwitch label={t.showEmail} isOn={contacts.email.isShown} onChange={email => show({ email })} />
        ) : (
          <Text>
            <Link href="#notifications">{t.confirmEmail}</Link>
          </Text>
        )}
      </Contact>
      <Phone phone={contacts.phone} onShow={phone => show({ phone })} />
    </div>
  )
}

/** My address and my telephone, and who sees them: nobody, unless I say so. */
export const ContactsCard = () => {
  const t = useAccountTexts().contacts
  const { data, error, refetch } = useRead(contactsContract.readOwnContacts, {})
  return (
    <SectionCard title={t.title} text={t.text}>
      {!data && !error && <Skeleton lines={4} />}
      {error && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
      {data && (
        <Stack gap={4}>
          <Contacts contacts={data} />
          <Text size="s" isSoft>
            {t.never}
          </Text>
        </Stack>
      )}
    </SectionCard>
  )
}
