import { useRead } from '../../../kernel/web/data.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { newsContract } from '../contract.ts'
import { type SchoolLevel, schoolLevels } from '../contract-episodes.ts'
import type { Series } from '../contract-series.ts'
import type { Thread } from '../contract-threads.ts'
import type { Draft } from './draft.ts'
import styles from './series.module.css'
import { useNewsTexts } from './texts.ts'

interface EpisodeFieldsProps {
  thread: Thread
  draft: Draft
  onChange: (fields: Partial<Draft>) => void
  /** Not published yet: it may take the next free date. */
  isNew: boolean
}

type Episode = NonNullable<Draft['episode']>

const Levels = ({ value, onChange }: { value: readonly SchoolLevel[]; onChange: (levels: SchoolLevel[]) => void }) => {
  const t = useNewsTexts().series
  const toggle = (level: SchoolLevel, isOn: boolean) =>
    onChange(schoolLevels.filter(one => (one === level ? isOn : value.includes(one))))
  return (
    <fieldset className={styles.levels}>
      <legend className={styles.legend}>{t.levelsField}</legend>
      {schoolLevels.map(level => (
        <Checkbox key={level} isChecked={value.includes(level)} onChange={isOn => toggle(level, isOn)}>
          {level}
        </Checkbox>
      ))}
    </fieldset>
  )
}

const About = ({
  series,
  value,
  onChange,
}: {
  series: Series | undefined
  value: Episode
  onChange: (episode: Episode) => void
}) => {
  const t = useNewsTexts().series
  const themes = [...new Set([...(series?.themes ?? []), ...(value.theme ? [value.theme] : [])])]
  return (
    <>
      {themes.length > 0 && (
        <Select
          label={t.theme}
          value={value.theme}
          onChange={theme => onChange({ ...value, theme })}
          options={[{ value: '', label: t.noTheme }, ...themes.map(theme => ({ value: theme, label: theme }))]}
        />
      )}
      <Levels value={value.levels} onChange={levels => onChange({ ...value, levels })} />
    </>
  )
}

/** Of which series, about what, for whom: only where the thread has series and one runs it. */
export const EpisodeFields = ({ thread, draft, onChange, isNew }: EpisodeFieldsProps) => {
  const t = useNewsTexts().series
  const runs = thread.my.level === 'manage'
  const { data } = useRead(newsContract.listSeries, { query: { threadId: thread.id } }, { enabled: runs })
  const episode = draft.episode ?? null
  const offered = (data?.items ?? []).filter(({ id, endedAt }) => endedAt === null || id === episode?.seriesId)
  if (offered.length === 0) return null
  const choose = (seriesId: string) => {
    if (!seriesId) onChange({ episode: null, inSlot: false })
    else onChange({ episode: { seriesId, theme: '', levels: [] }, inSlot: isNew })
  }
  return (
    <Card as="section">
      <Stack gap={4}>
        <Select
          label={t.ofSeries}
          value={episode?.seriesId ?? ''}
          onChange={choose}
          options={[{ value: '', label: t.noSeries }, ...offered.map(({ id, title }) => ({ value: id, label: title }))]}
        />
        {episode && (
          <About
            series={offered.find(({ id }) => id === episode.seriesId)}
            value={episode}
            onChange={changed => onChange({ episode: changed })}
          />
        )}
      </Stack>
    </Card>
  )
}
