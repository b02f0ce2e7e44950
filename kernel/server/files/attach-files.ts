import { fileMissing, fileNodesIn, type RichNode, type RichText } from '../../contract/rich-text.ts'
import type { Db } from '../db/client.ts'

interface Tied {
  id: string
  name: string
  mediaType: string
  bytes: number
}

/** Which node of a text a stored file may be. */
const typeOf = (mediaType: string) => /^(image|audio|video)(?=\/)/.exec(mediaType)?.[0] ?? 'document'

const told = (node: RichNode, tied: ReadonlyMap<unknown, Tied>): RichNode => {
  const file = tied.get(node.attrs?.file)
  if (node.type !== 'image' && file)
    return { ...node, attrs: { ...node.attrs, name: file.name, mediaType: file.mediaType, bytes: file.bytes } }
  return node.content ? { ...node, content: node.content.map(child => told(child, tied)) } : node
}

/**
 * Ties the files of a text being saved to its resource: from now on they are seen by whoever reads it.
 * Returns the text, each file told as it is kept.
 * @throws Problem 422 `file` when one is unknown, another text's, still somebody else's, or not what the text says it is.
 */
export const attachFiles = async (
  db: Db,
  { resourceId, ownerId }: { resourceId: string; ownerId: string },
  text: RichText,
): Promise<RichText> => {
  const nodes = fileNodesIn(text)
  if (nodes.length === 0) return text
  const ids = [...new Set(nodes.map(node => String(node.attrs?.file)))]
  await db`
    update core.files set resource_id = ${resourceId}
    where id = any(${ids}::uuid[]) and owner_id = ${ownerId} and resource_id is null`
  const rows = await db<Tied[]>`
    select id, name, media_type as "mediaType", bytes from core.files
    where id = any(${ids}::uuid[]) and resource_id = ${resourceId}`
  const tied = new Map(rows.map(row => [row.id as unknown, row]))
  for (const { type, attrs } of nodes) {
    const file = tied.get(attrs?.file)
    if (!file || typeOf(file.mediaType) !== type) throw fileMissing()
  }
  return { ...text, content: text.content.map(node => told(node, tied)) }
}
