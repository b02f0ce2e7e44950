import type { Keyring } from '../../../kernel/demo/keyring.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { demoThreads } from './threads.ts'
import type { DemoNewsItem } from './types.ts'

/** The groups an item of the demonstration is narrowed to. */
export const demoAudience = async (db: Db, keyring: Keyring, item: DemoNewsItem): Promise<string[]> => {
  const { roles, classKeys, schoolKeys } = item.audience
  const thread = demoThreads.find(t => t.key === item.thread)
  const places = schoolKeys ?? (thread ? [thread.structureKey] : [])
  const rows = classKeys
    ? await db<{ id: string }[]>`
        select id from core.groups where kind = 'class' and class_id = any(${classKeys.map(keyring.class)}::uuid[])
          and audience = any(${[...roles]}::text[])`
    : await db<{ id: string }[]>`
        select id from core.groups where kind = 'role' and structure_id = any(${places.map(keyring.structure)}::uuid[])
          and audience = any(${[...roles]}::text[])`
  return rows.map(row => row.id)
}
