import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'
import { GroupName } from './audience.ts'

export const SavedList = t.object({
  id: t.id(),
  name: t.string(),
  /** Those that may be chosen here and now. */
  members: t.array(GroupName),
  /** How many are no longer of those I may write to: they leave when the list is saved again. */
  lost: t.integer(),
  /** How many could be chosen, but not here: people where groups are asked, groups outside what a thread reaches. */
  elsewhere: t.integer(),
})
export type SavedList = Static<typeof SavedList>

const fields = t.object({
  name: t.text({ min: 1, max: 80 }),
  /** Groups, and people as groups of one. */
  groupIds: t.array(t.id(), { minItems: 1, maxItems: 100 }),
})

export const listsContract = contract({
  listLists: {
    method: 'GET',
    path: '/lists',
    access: 'own',
    summary: 'My lists of people and groups, each member’s right checked again',
    query: t.object({
      /** Only what can be chosen to narrow this resource’s audience. */
      within: t.optional(t.id()),
      /** Groups only: where somebody alone cannot be chosen. */
      groupsOnly: t.optional(t.boolean()),
    }),
    reply: t.object({ items: t.array(SavedList) }),
  },
  createList: {
    method: 'POST',
    path: '/lists',
    access: 'own',
    summary: 'Keep a set of people and groups under a name',
    body: fields,
    reply: SavedList,
  },
  updateList: {
    method: 'PUT',
    path: '/lists/:listId',
    access: 'own',
    summary: 'Rename a list of mine, change who is in it',
    body: fields,
    reply: SavedList,
  },
  deleteList: {
    method: 'DELETE',
    path: '/lists/:listId',
    access: 'own',
    summary: 'Delete a list of mine',
    reply: null,
  },
  restoreList: {
    method: 'POST',
    path: '/lists/:listId/restoration',
    access: 'own',
    summary: 'Bring back a list I have just deleted',
    reply: null,
  },
})
