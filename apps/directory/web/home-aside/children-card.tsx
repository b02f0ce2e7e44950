import type { Child } from '../../../../kernel/contract/api/me.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { Title } from '../../../../kernel/web/ui/text.tsx'
import { directoryContract } from '../../contract.ts'
import { directoryManifest } from '../../manifest.ts'
import styles from './home-aside.module.css'
import { useAsideTexts } from './texts.ts'

const Teachers = ({ classId }: { classId: string }) => {
  const { data } = useRead(directoryContract.readClassFaces, { classId })
  return data?.teachers.map(({ id, name, avatar }) => (
    <Byline key={id} name={name} src={avatarSrc(avatar)} size="s">
      <Link href={`/${directoryManifest.path}/personnes/${id}`} kind="plain">
        {name}
      </Link>
    </Byline>
  ))
}

const ChildLines = ({ child }: { child: Child }) => (
  <li className={styles.child}>
    <Byline
      name={child.givenName}
      src={avatarSrc(child.avatar)}
      meta={[...child.classes.map(({ name }) => name), child.school?.name].filter(Boolean).join(' · ')}
    />
    {child.classes.length > 0 && (
      <div className={styles.teachers}>
        {child.classes.map(({ id }) => (
          <Teachers key={id} classId={id} />
        ))}
      </div>
    )}
  </li>
)

/** Each child, where, and with whom: the name a parent looks for at the school gate. */
export const ChildrenCard = ({ items }: { items: readonly Child[] }) => {
  const t = useAsideTexts()
  if (items.length === 0) return null
  return (
    <Card as="section">
      <Stack gap={3}>
        <Title level={2} size="s">
          {items.length > 1 ? t.myChildren : t.myChild}
        </Title>
        <Stack as="ul" gap={4}>
          {items.map(child => (
            <ChildLines key={child.id} child={child} />
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}
