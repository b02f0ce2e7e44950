import Envelope from '~icons/envelope-simple-bold'
import { formatPhone } from '../../../kernel/contract/phone.ts'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link, LinkButton } from '../../../kernel/web/ui/link.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import type { PersonCard } from '../contract.ts'
import { useDirectoryTexts } from './texts.ts'

/** How to reach somebody, where they let the reader know. */
export const ContactLines = ({ email, phone }: Pick<PersonCard, 'email' | 'phone'>) => {
  const t = useDirectoryTexts()
  if (!email && !phone) return null
  return (
    <Stack gap={3}>
      {email && (
        <Row gap={3}>
          <Text>{email}</Text>
          <LinkButton href={`mailto:${email}`} icon={Envelope} size="s">
            {t.write}
          </LinkButton>
        </Row>
      )}
      {phone && (
        <Text>
          {t.phone} <Link href={`tel:${phone}`}>{formatPhone(phone)}</Link>
        </Text>
      )}
    </Stack>
  )
}
