import type { Db } from '../db/client.ts'

const years = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2']

/**
 * SQL rank of the class aliased `c` among the years of school, that of its youngest pupils: people look for the CP before the CE1,
 * whatever the alphabet says. Dispositifs (ULIS, UPE2A) and empty classes have none, and come last.
 */
export const classRank = (db: Db) => db`
  (select min(array_position(${years}::text[], pupil.level)) from core.enrolments pupil
    where pupil.class_id = c.id and pupil.left_at is null)`
