import { useId } from 'react'
import Folders from '~icons/folders-bold'
import Sliders from '~icons/sliders-horizontal-bold'
import Trash from '~icons/trash-bold'
import { Written } from '../../../kernel/web/i18n.ts'
import { audienceWords } from '../../../kernel/web/share-dialog/audience-words.ts'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { CountBadge } from '../../../kernel/web/ui/chip.tsx'
import { CoveredChoice } from '../../../kernel/web/ui/covered-choice.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import type { Shelf } from '../contract-shelves.ts'
import { byStructure } from './by-structure.ts'
import styles from './shelf-choice.module.css'
import { useFilesTexts } from './texts.ts'
import type { Filters } from './use-filters.ts'

interface ShelfChoiceProps {
  shelves: readonly Shelf[]
  filters: Filters
  /** One under the other beside the list; a menu above it otherwise. */
  isColumn: boolean
}

const Choice = ({ shelf, name, filters }: { shelf: Shelf | null; name: string; filters: Filters }) => {
  const t = useFilesTexts()
  const words = useShareTexts()
  const id = shelf?.id ?? null
  return (
    <CoveredChoice
      type="radio"
      name={name}
      isChosen={filters.shelfId === id}
      onChange={() => filters.set('rayon', id)}
      className={styles.face}
    >
      <span className={styles.words}>
        <span className={styles.name}>{shelf ? <Written>{shelf.title}</Written> : t.allShelves}</span>
        {shelf && <span className={styles.who}>{audienceWords(shelf.readers, words)}</span>}
      </span>
      {shelf && shelf.unread > 0 && <CountBadge count={shelf.unread} label={t.newCount(shelf.unread)} />}
    </CoveredChoice>
  )
}

const Tools = ({ shelves }: { shelves: readonly Shelf[] }) => {
  const t = useFilesTexts()
  const runs = shelves.some(({ my }) => my.level === 'manage')
  if (!shelves.some(({ my }) => my.level !== 'read')) return null
  return (
    <Row gap={1}>
      {runs && (
        <LinkButton href="/rayons" kind="quiet" size="s" icon={Sliders}>
          {t.runShelves}
        </LinkButton>
      )}
      <LinkButton href="/corbeille" kind="quiet" size="s" icon={Trash}>
        {t.seeTrash}
      </LinkButton>
    </Row>
  )
}

const Column = ({ shelves, filters }: Omit<ShelfChoiceProps, 'isColumn'>) => {
  const t = useFilesTexts()
  const name = useId()
  const places = byStructure(shelves)
  return (
    <Card as="section">
      <Stack gap={3}>
        <Row gap={2}>
          <Folders size="1.3rem" />
          <Title level={2} size="s">
            {t.shelves}
          </Title>
        </Row>
        <fieldset className={styles.choices} aria-label={t.chooseShelf}>
          <Choice shelf={null} name={name} filters={filters} />
          {places.map(place => (
            <div key={place.id} className={styles.place}>
              {places.length > 1 && (
                <Text size="xs" isSoft isStrong>
                  <Written>{place.name}</Written>
                </Text>
              )}
              {place.shelves.map(shelf => (
                <Choice key={shelf.id} shelf={shelf} name={name} filters={filters} />
              ))}
            </div>
          ))}
        </fieldset>
        <Tools shelves={shelves} />
      </Stack>
    </Card>
  )
}

/** Which shelf is looked at, and how much of each is new. */
export const ShelfChoice = ({ shelves, filters, isColumn }: ShelfChoiceProps) => {
  const t = useFilesTexts()
  if (isColumn) return <Column shelves={shelves} filters={filters} />
  const label = ({ title, unread }: Shelf) => (unread > 0 ? `${title} · ${t.newCount(unread)}` : title)
  return (
    <Stack gap={2}>
      <Select
        label={t.shelf}
        value={filters.shelfId ?? ''}
        onChange={id => filters.set('rayon', id)}
        placeholder={t.allShelves}
        options={byStructure(shelves).map(place => ({
          group: place.name,
          options: place.shelves.map(shelf => ({ value: shelf.id, label: label(shelf) })),
        }))}
      />
      <Tools shelves={shelves} />
    </Stack>
  )
}
