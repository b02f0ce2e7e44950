import type { Planning } from './planned.ts'

/** SQL condition: the person `p` is, or was before two records were made one, written as the record `w` says. */
export const bearsName = ({ db }: Pick<Planning, 'db'>) => db`
  exists (select from core.known_names n where n.id = p.id and core.fold(n.given_name) = w.given
    and (core.fold(n.family_name) in (w.family, w.usage) or core.fold(n.usage_name) in (w.family, w.usage)))`

/** SQL condition: `p` is not the empty shell of a record made one with another. */
export const isNoShell = ({ db }: Pick<Planning, 'db'>) => db`
  not exists (select from core.merges m where m.gone_id = p.id and m.undone_at is null)`

/** SQL condition: the same source knows the person of `s` by another key, that no record of this delivery withdraws. */
export const hasOtherKey = ({ db, id, source }: Pick<Planning, 'db' | 'id' | 'source'>) => db`
  exists (select from core.person_keys mine join core.person_keys k on k.person_id = mine.person_id and k.source = mine.source and k.key <> mine.key
    where mine.source = ${source} and mine.key = s.key and not exists (select from core.staged_people o
      where o.import_id = ${id} and o.key = k.key and o.operation = 'delete'))`
