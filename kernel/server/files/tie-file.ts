import type { Level } from '../../contract/endpoint.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { invalid } from '../../contract/problem.ts'
import { rankOf } from '../access/access.ts'
import type { Db } from '../db/client.ts'

const notReceived = () =>
  invalid('fileId', 'file', {
    fr: 'Ce fichier n’a pas été reçu : retirez-le, puis ajoutez-le de nouveau.',
    en: 'This file was not received: remove it, then add it again.',
    ...inFamilies('notReceived'),
  })

/**
 * Ties a file that its owner just sent to the resource that holds it: from now on whoever reads the resource reads it.
 * @throws Problem 422 `file` on `fileId` when it is unknown, tied already, or somebody else's.
 */
export const tieFile = async (
  db: Db,
  { resourceId, ownerId }: { resourceId: string; ownerId: string },
  fileId: string,
): Promise<void> => {
  const tied = await db`
    update core.files set resource_id = ${resourceId}
    where id = ${fileId} and owner_id = ${ownerId} and resource_id is null returning id`
  if (tied.length === 0) throw notReceived()
}

/** Which files of a resource its readers may read; the others take `level`, whatever their address. */
export const openFiles = async (
  db: Db,
  { resourceId, level }: { resourceId: string; level: Level },
  openIds: readonly string[],
): Promise<void> => {
  await db`
    update core.files set level = case when id = any(${openIds}::uuid[]) then ${rankOf('read')} else ${rankOf(level)}::smallint end
    where resource_id = ${resourceId}`
}

/** SQL expression: the stored file that the row aliased `v` names in `file_id`, as the API describes it; null without one. */
export const storedFile = (db: Db) => db`
  (select jsonb_build_object('id', f.id, 'mediaType', f.media_type, 'bytes', f.bytes, 'width', f.width, 'height', f.height,
    'name', f.name) from core.files f where f.id = v.file_id)`
