import { inFamilies } from '../../../kernel/contract/in-families.ts'
import { conflict, invalid, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import type { Folder } from '../contract-boxes.ts'
import { type OpenBox, openBox } from './boxes.ts'

const most = 50

const nameOf = (typed: string): string => {
  const name = typed.trim().replace(/\s+/g, ' ')
  if (!name)
    throw invalid('name', 'required', {
      fr: 'Donnez un nom à ce dossier.',
      en: 'Give this folder a name.',
      ...inFamilies('folderNeedsName'),
    })
  return name
}

const foldersIn = ({ db }: Ctx, { id, kind }: OpenBox) => db<{ id: string; name: string }[]>`
  select f.id, f.name from mail.folders f
  where ${kind === 'own' ? db`f.person_id = ${id}::uuid` : db`f.identity_id = ${id}::uuid`}`

export const createFolder = async (ctx: Ctx, boxId: string, typed: string): Promise<Folder> => {
  const box = await openBox(ctx, boxId)
  const name = nameOf(typed)
  const before = await foldersIn(ctx, box)
  if (before.length >= most)
    throw conflict('too-many', {
      fr: `Cette boîte a déjà ${most} dossiers : supprimez-en un d’abord.`,
      en: `This box already has ${most} folders: delete one first.`,
      ...inFamilies('tooManyFolders', most),
    })
  const id = uuidv7()
  await ctx.db`
    insert into mail.folders (id, person_id, identity_id, name)
    values (${id}, ${box.kind === 'own' ? box.id : null}, ${box.kind === 'identity' ? box.id : null}, ${name})`
  return { id, name, unread: 0 }
}

/** @throws Problem 404 for a folder of another box. */
export const requireFolder = async (ctx: Ctx, box: OpenBox, folderId: string) => {
  const folders = await foldersIn(ctx, box)
  if (!folders.some(({ id }) => id === folderId)) throw notFound()
}

export const renameFolder = async (
  ctx: Ctx,
  at: { boxId: string; folderId: string },
  typed: string,
): Promise<Folder> => {
  await requireFolder(ctx, await openBox(ctx, at.boxId), at.folderId)
  const name = nameOf(typed)
  await ctx.db`update mail.folders set name = ${name} where id = ${at.folderId}`
  const [row] = await ctx.db<{ unread: number }[]>`
    select count(*)::int as unread from mail.copies c
    where c.folder_id = ${at.folderId} and c.place = 'folder' and c.read_at is null`
  return { id: at.folderId, name, unread: row?.unread ?? 0 }
}

/** What it held goes back where it came from (`on delete set null`). */
export const deleteFolder = async (ctx: Ctx, at: { boxId: string; folderId: string }) => {
  await requireFolder(ctx, await openBox(ctx, at.boxId), at.folderId)
  await ctx.db`delete from mail.folders where id = ${at.folderId}`
}
