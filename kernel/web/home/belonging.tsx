import type { Child } from '../../contract/api/me.ts'
import { avatarSrc, structureAvatarSrc } from '../shell/avatar-src.ts'
import { useMe } from '../shell/me.tsx'
import { usePlace } from '../shell/place.tsx'
import { Byline } from '../ui/byline.tsx'
import { Card } from '../ui/card.tsx'
import { Stack } from '../ui/layout.tsx'
import { Title } from '../ui/text.tsx'
import { useHomeTexts } from './texts.ts'

const aboutChild = ({ classes, school }: Child): string =>
  [...classes.map(({ name }) => name), school?.name].filter(Boolean).join(' · ')

const Children = () => {
  const t = useHomeTexts()
  const { children } = useMe()
  if (children.length === 0) return null
  return (
    <Card as="section">
      <Stack gap={3}>
        <Title level={2} size="s">
          {children.length > 1 ? t.myChildren : t.myChild}
        </Title>
        {children.map(child => (
          <Byline key={child.id} name={child.givenName} src={avatarSrc(child.avatar)} meta={aboutChild(child)} />
        ))}
      </Stack>
    </Card>
  )
}

/** On the home page, only to who has several: a single one is named at the top of every page. */
export const MyPlaces = ({ atLeast = 1 }: { atLeast?: number }) => {
  const t = useHomeTexts()
  const { structures } = usePlace()
  if (structures.length < atLeast) return null
  const isSchool = structures.length === 1 && structures[0]?.kind === 'school'
  return (
    <Card as="section">
      <Stack gap={3}>
        <Title level={2} size="s">
          {isSchool ? t.mySchool : t.mySchools}
        </Title>
        {structures.map(({ structureId, name, role, title, classes }) => (
          <Byline
            key={structureId}
            name={name}
            src={structureAvatarSrc(structureId)}
            meta={[title ?? t.roles[role], ...classes.map(c => c.name)].filter(Boolean).join(' · ')}
          />
        ))}
      </Stack>
    </Card>
  )
}

/** My children, and the places I belong to. */
export const Belonging = () => (
  <>
    <Children />
    <MyPlaces />
  </>
)
