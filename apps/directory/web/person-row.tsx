import { useLocale } from '../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import type { Person } from '../contract.ts'
import { placeLine } from './place-line.ts'
import { useDirectoryTexts } from './texts.ts'

/** Somebody in the list: face, name, what they are. */
export const PersonRow = ({ person }: { person: Person }) => {
  const t = useDirectoryTexts()
  const locale = useLocale()
  const [first] = person.places
  return (
    <Card as="li" padding="s" isPressable>
      <Byline name={person.name} src={avatarSrc(person.avatar)} meta={first && placeLine(first, { t, locale })}>
        <Link href={`/personnes/${person.id}`} kind="plain" isStretched>
          {person.name}
        </Link>
      </Byline>
    </Card>
  )
}
