import type { Attachment } from '../../../../kernel/contract/api/me.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { useTexts } from '../../../../kernel/web/i18n.ts'
import { usePlace } from '../../../../kernel/web/shell/place.tsx'
import { AppGommette } from '../../../../kernel/web/ui/app-gommette.tsx'
import { GommetteCard } from '../../../../kernel/web/ui/gommette-card.tsx'
import { ProgressBar } from '../../../../kernel/web/ui/progress-bar.tsx'
import { classesContract } from '../../contract/classes.ts'
import { structuresContract } from '../../contract/structures.ts'
import { schoolManifest } from '../../manifest.ts'
import { fr } from './fr.ts'

const texts = { fr, en: () => import('./en.ts').then(module => module.en) }
const everyone = ['guardians', 'pupils', 'staff'] as const

type Counts = Readonly<Record<(typeof everyone)[number], { people: number; never: number }>>

interface WaitingProps {
  counts: Counts
  /** Below « Mon école ». */
  path: string
  /** Of which class, for who looks after one or two. */
  name?: string
}

const Waiting = ({ counts, path, name }: WaitingProps) => {
  const t = useTexts(texts)
  const sum = (count: 'people' | 'never') => everyone.reduce((total, who) => total + counts[who][count], 0)
  const [people, never] = [sum('people'), sum('never')]
  if (never === 0) return null
  const who = everyone.filter(kind => counts[kind].never > 0).map(kind => t.who[kind](counts[kind].never))
  return (
    <GommetteCard
      gommette={<AppGommette gommette={schoolManifest.gommette} size={44} />}
      title={t.never(never)}
      href={`/${schoolManifest.path}${path}`}
    >
      {[name, ...who].filter(Boolean).join(' · ')}
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

const InStructure = ({ structure }: { structure: Attachment }) => {
  const { structureId, level } = structure
  const { data } = useRead(structuresContract.readFigures, { structureId })
  const path = `/structures/${structureId}${level === 'manage' ? '/connexions' : ''}`
  return data ? <Waiting counts={data} path={path} /> : null
}

const nobody = { people: 0, never: 0 }

/** A teacher helps own families to begin; how far the others are is their teachers’ and the head’s business. */
const InClasses = ({ structureId }: { structureId: string }) => {
  const { data } = useRead(classesContract.listClasses, { structureId, query: {} })
  return data?.items
    .filter(({ level }) => level === 'manage')
    .map(({ id, name, pupils, guardians }) => (
      <Waiting key={id} counts={{ pupils, guardians, staff: nobody }} path={`/classes/${id}`} name={name} />
    ))
}

/** Who has yet to come, for who can help: the head, a teacher, the team of a circonscription (rows A17, K5). */
export const HomeCard = () => {
  const { structures, structure } = usePlace()
  const shown = structure ?? structures[0]
  if (!shown) return null
  if (shown.level === 'manage' || (shown.kind !== 'school' && shown.level === 'contribute'))
    return <InStructure structure={shown} />
  return shown.kind === 'school' && shown.classes.length > 0 ? <InClasses structureId={shown.structureId} /> : null
}
