import Copy from '~icons/copy-bold'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import formStyles from '../form.module.css'
import { useEnter } from '../use-enter.ts'
import { useFirstAdminTexts } from './texts.ts'

/** The login préau has made, before anything else is shown: it will be asked for next time. */
export const OpenedStep = ({ login }: { login: string }) => {
  const t = useFirstAdminTexts()
  const enter = useEnter()
  const copy = () => navigator.clipboard?.writeText(login).then(() => announce(t.copied))
  return (
    <div className={formStyles.form}>
      <TextField label={t.login} value={login} isReadOnly autoComplete="username" />
      <Button kind="soft" icon={Copy} wide onPress={() => void copy()}>
        {t.copy}
      </Button>
      <Button size="l" wide onPress={() => void enter()}>
        {t.enter}
      </Button>
    </div>
  )
}
