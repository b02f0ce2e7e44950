import { useRead } from '../../../../kernel/web/data.ts'
import { useTexts } from '../../../../kernel/web/i18n.ts'
import { usePlace } from '../../../../kernel/web/shell/place.tsx'
import { AppGommette } from '../../../../kernel/web/ui/app-gommette.tsx'
import { GommetteCard } from '../../../../kernel/web/ui/gommette-card.tsx'
import { ProgressBar } from '../../../../kernel/web/ui/progress-bar.tsx'
import { structuresContract } from '../../contract/structures.ts'
import { schoolManifest } from '../../manifest.ts'
import { fr } from './fr.ts'

const texts = { fr, en: () => import('./en.ts').then(module => module.en) }
const everyone = ['guardians', 'pupils', 'staff'] as const

const NeverCame = ({ structureId }: { structureId: string }) => {
  const t = useTexts(texts)
  const { data } = useRead(structuresContract.readFigures, { structureId })
  if (!data) return null
  const sum = (count: 'people' | 'never') => everyone.reduce((total, who) => total + data[who][count], 0)
  const [people, never] = [sum('people'), sum('never')]
  if (never === 0) return null
  const who = everyone.filter(kind => data[kind].never > 0).map(kind => t.who[kind](data[kind].never))
  return (
    <GommetteCard
      gommette={<AppGommette gommette={schoolManifest.gommette} size={44} />}
      title={t.never(never)}
      href={`/${schoolManifest.path}/structures/${structureId}/connexions`}
    >
      {who.join(' · ')}
      <ProgressBar
        label={t.came(people - never, people)}
        done={people - never}
        total={people}
        colour={schoolManifest.gommette.colour}
        isBare
      />
    </GommetteCard>
  )
}

/** For who runs a school: how many people have yet to come, and the way to their sheets (row A17). */
export const HomeCard = () => {
  const { structures, structure } = usePlace()
  const run = structures.filter(({ kind, level }) => kind === 'school' && level === 'manage')
  const shown = structure ?? run[0]
  return shown && run.includes(shown) ? <NeverCame structureId={shown.structureId} /> : null
}
