import type { Db } from '../db/client.ts'

/** SQL condition: the resource `r` is on the branch of the structure of the identity `i`: its own, above, below. */
export const onBranch = (db: Db) => db`
  exists (select from core.lineage l
    where (l.structure_id = r.structure_id and l.ancestor_id = i.structure_id)
      or (l.structure_id = i.structure_id and l.ancestor_id = r.structure_id))`
