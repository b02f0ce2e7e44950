import { useRead } from '../../../../kernel/web/data.ts'
import { Written } from '../../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Avatar } from '../../../../kernel/web/ui/avatar.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { directoryContract } from '../../contract.ts'
import { directoryManifest } from '../../manifest.ts'
import styles from './home-aside.module.css'
import { useAsideTexts } from './texts.ts'

/** The faces of own class, at a glance; the card opens them with their names. */
export const ClassCard = ({ id }: { id: string }) => {
  const t = useAsideTexts()
  const { data } = useRead(directoryContract.readClassFaces, { classId: id })
  if (!data || data.pupils.length === 0) return null
  return (
    <Card as="section" isPressable>
      <Stack gap={3}>
        <div>
          <Title level={2} size="s">
            <Link href={`/${directoryManifest.path}/classes/${id}`} kind="plain" isStretched>
              <Written>{data.name}</Written>
            </Link>
          </Title>
          <Text size="s" isSoft>
            {t.pupils(data.pupils.length)}
          </Text>
        </div>
        <div className={styles.faces}>
          {data.pupils.map(pupil => (
            <Avatar key={pupil.id} name={pupil.name} src={avatarSrc(pupil.avatar)} size="s" />
          ))}
        </div>
      </Stack>
    </Card>
  )
}
