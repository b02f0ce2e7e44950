import type { Me } from '../../contract/api/me.ts'
import { ProblemError } from '../client.ts'
import { Banner } from '../ui/banner.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { NewPassword } from './new-password.tsx'
import { useSentence } from './sentence.ts'
import { useSignInTexts } from './texts.ts'

export interface Change {
  current: string
  password: string
}
export const emptyChange: Change = { current: '', password: '' }

interface ChangeFieldsProps {
  me: Me
  value: Change
  onChange: (value: Change) => void
  error: Error | null
}

/** The password one has, the password one wants, and what the server said of either. */
export const ChangeFields = ({ me, value, onChange, error }: ChangeFieldsProps) => {
  const t = useSignInTexts()
  const sentence = useSentence()
  const field = error instanceof ProblemError ? error.errors[0]?.field : undefined
  const words = error ? sentence(error) : undefined
  return (
    <>
      {words && field !== 'current' && field !== 'password' && (
        <Banner kind="error" isAlert>
          {words}
        </Banner>
      )}
      <input type="text" name="username" autoComplete="username" value={me.login} readOnly hidden />
      <PasswordField
        label={t.currentPassword}
        value={value.current}
        onChange={current => onChange({ ...value, current })}
        error={field === 'current' ? words : undefined}
        autoComplete="current-password"
      />
      <NewPassword
        isPupil={me.face === 'pupil'}
        owner={[me.login, ...me.displayName.split(' ')]}
        value={value.password}
        onChange={password => onChange({ ...value, password })}
        error={field === 'password' ? words : undefined}
      />
    </>
  )
}
