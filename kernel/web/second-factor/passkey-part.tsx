import Fingerprint from '~icons/fingerprint-fill'
import type { PasskeyRow } from '../../contract/api/passkeys.ts'
import { AddPasskey } from './add-passkey.tsx'
import { Part } from './part.tsx'
import { PasskeyLine } from './passkey-line.tsx'
import styles from './protection.module.css'
import { useFactorTexts } from './texts.ts'

interface PasskeyPartProps {
  passkeys: readonly PasskeyRow[]
  onChanged: (codes?: readonly string[]) => void
}

export const PasskeyPart = ({ passkeys, onChanged }: PasskeyPartProps) => {
  const t = useFactorTexts()
  return (
    <Part icon={Fingerprint} title={t.passkeys} text={t.passkeysText}>
      {passkeys.length > 0 && (
        <ul className={styles.keys}>
          {passkeys.map(passkey => (
            <PasskeyLine key={passkey.id} passkey={passkey} onChanged={onChanged} />
          ))}
        </ul>
      )}
      <AddPasskey onAdded={onChanged} />
    </Part>
  )
}
