import { fileNodesIn, type RichNode, type RichText } from '../../contract/rich-text.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'

const renamed = (node: RichNode, copies: ReadonlyMap<unknown, string>): RichNode => {
  const copy = copies.get(node.attrs?.file)
  if (copy) return { ...node, attrs: { ...node.attrs, file: copy } }
  return node.content ? { ...node, content: node.content.map(child => renamed(child, copies)) } : node
}

/**
 * The same text for another resource, with files of its own: the same bytes under another id, whose rights are those of what
 * holds them now. Whoever calls has shown that its reader may read the text.
 */
export const copyFiles = async (
  db: Db,
  to: { resourceId: string; ownerId: string },
  text: RichText,
): Promise<RichText> => {
  const ids = [...new Set(fileNodesIn(text).map(node => String(node.attrs?.file)))]
  if (ids.length === 0) return text
  const copies = new Map<unknown, string>(ids.map(id => [id, uuidv7()]))
  await db`
    insert into core.files (id, owner_id, resource_id, media_type, bytes, width, height, sha256, name)
    select c.id, ${to.ownerId}, ${to.resourceId}, f.media_type, f.bytes, f.width, f.height, f.sha256, f.name
    from core.files f join unnest(${ids}::uuid[], ${ids.map(id => copies.get(id) ?? id)}::uuid[]) as c(from_id, id)
      on c.from_id = f.id`
  return { ...text, content: text.content.map(node => renamed(node, copies)) }
}
