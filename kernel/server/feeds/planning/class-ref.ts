import type { Db } from '../../db/client.ts'

/** SQL expression: how the link aliased `l` calls a class, as `core.planned_class_refs` keeps it: by its key, or else by its folded name. */
export const classRef = (db: Db) => db`coalesce(nullif(l.key, ''), '= ' || core.fold(l.name))`
