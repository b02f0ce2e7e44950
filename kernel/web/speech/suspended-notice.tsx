import { type MySuspension, suspensionsContract } from '../../contract/api/suspensions.ts'
import { formatMoment } from '../../contract/dates.ts'
import { useRead } from '../data.ts'
import { forFamilies, useLocale, useTexts } from '../i18n.ts'
import { useMe } from '../shell/me.tsx'
import { Banner } from '../ui/banner.tsx'
import { useZone } from '../ui/time.tsx'
import { en } from './en.ts'
import { fr } from './fr.ts'

const texts = { fr, en, ...forFamilies(language => import(`./languages/${language}.ts`)) }

/** What keeps me from sending there, if anything does; the server refuses in any case. */
export const useSuspension = (on: string): MySuspension | null => {
  const me = useMe()
  const mayBeConcerned = me.face === 'pupil' || me.children.length > 0
  const { data } = useRead(suspensionsContract.listMySuspensions, { query: { on } }, { enabled: mayBeConcerned })
  return data?.items[0] ?? null
}

/** Where somebody would write: until when they may not, and why. */
export const SuspendedNotice = ({ suspension }: { suspension: MySuspension }) => {
  const t = useTexts(texts)
  const me = useMe()
  const style = { locale: useLocale(), zone: useZone() }
  const until = new Date(suspension.until)
  const end = formatMoment(until, { ...style, now: until })
  return (
    <Banner kind="warning" title={me.face === 'pupil' ? t.pupilTitle(end) : t.title(suspension.place, end)}>
      {suspension.notice}
    </Banner>
  )
}
