import { accessibilityContract } from '../../contract/api/accessibility.ts'
import { useRead } from '../data.ts'
import { Link } from '../ui/link.tsx'
import { Text } from '../ui/text.tsx'
import { useAccessibilityTexts } from './texts.ts'

const isPage = (contact: string) => contact.startsWith('http')

/** Whom to write to, as the operator set it; when they did not, what they still have to do. */
export const AccessibilityContact = () => {
  const t = useAccessibilityTexts()
  const { data } = useRead(accessibilityContract.readAccessibilityContact, {})
  if (!data) return null
  const { contact } = data
  if (!contact) return <Text>{t.noContact}</Text>
  return (
    <Text>
      {isPage(contact) ? t.contactPage : t.contactAddress}{' '}
      <Link href={isPage(contact) ? contact : `mailto:${contact}`}>{contact}</Link>
    </Text>
  )
}
