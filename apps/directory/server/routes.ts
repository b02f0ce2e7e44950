import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import type { directoryContract } from '../contract.ts'
import { listClasses, readClassFaces } from './classes.ts'
import { addFavourite, findPeople, readPerson, removeFavourite } from './people.ts'

export const directoryRoutes: Handlers<typeof directoryContract> = {
  findPeople: (ctx, { query }) => findPeople(ctx, query),
  readPerson: (ctx, { personId }) => readPerson(ctx, personId),
  addFavourite: (ctx, { personId }) => addFavourite(ctx, personId),
  removeFavourite: (ctx, { personId }) => removeFavourite(ctx, personId),
  listClasses: (ctx, { query }) => listClasses(ctx, query.structureId),
  readClassFaces: (ctx, { classId }) => readClassFaces(ctx, classId),
}
