import Funnel from '~icons/funnel-bold'
import { useMedia } from '../../../kernel/web/shell/use-media.ts'
import { SegmentedControl } from '../../../kernel/web/ui/segmented-control.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { Switch } from '../../../kernel/web/ui/switch.tsx'
import { sorts, themes } from '../contract-documents.ts'
import { schoolYearWords } from '../school-years.ts'
import styles from './filter-bar.module.css'
import { useFilesTexts } from './texts.ts'
import type { Filters } from './use-filters.ts'
import { yearsNow } from './years.ts'

const Fields = ({ filters }: { filters: Filters }) => {
  const t = useFilesTexts()
  return (
    <div className={styles.fields}>
      <Select
        label={t.theme}
        value={filters.theme ?? ''}
        onChange={theme => filters.set('theme', theme)}
        placeholder={t.allThemes}
        options={themes.map(value => ({ value, label: t.themes[value] }))}
        className={styles.select ?? ''}
      />
      <Select
        label={t.year}
        value={filters.year ? String(filters.year) : ''}
        onChange={year => filters.set('annee', year)}
        placeholder={t.allYears}
        options={yearsNow().map(year => ({ value: String(year), label: schoolYearWords(year) }))}
        className={styles.select ?? ''}
      />
      <SegmentedControl
        label={t.sort}
        isLabelShown
        value={filters.sort}
        onChange={sort => filters.set('ordre', sort === 'title' ? sort : null)}
        options={sorts.map(value => ({ value, label: t.sorts[value] }))}
      />
      <div className={styles.past}>
        <Switch isOn={filters.withPast} onChange={isOn => filters.set('passes', isOn ? 'oui' : null)}>
          {t.withPast}
        </Switch>
      </div>
    </div>
  )
}

/** Theme, year, order; folded on a phone, where what is read comes first. */
export const FilterBar = ({ filters }: { filters: Filters }) => {
  const t = useFilesTexts()
  const isPhone = useMedia('(max-width: 639px)')
  if (!isPhone) return <Fields filters={filters} />
  return (
    <details className={styles.folded} open={filters.theme !== null || filters.year !== null || undefined}>
      <summary className={styles.summary}>
        <Funnel size="1.1em" />
        {t.filters}
      </summary>
      <Fields filters={filters} />
    </details>
  )
}
