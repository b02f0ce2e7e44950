import type { Attachment, Me } from '../../../kernel/contract/api/me.ts'

export interface NearPlace {
  id: string
  name: string
}

/** Where I belong, and the schools of my children; each once. */
export const placesNear = ({ children }: Pick<Me, 'children'>, attached: readonly Attachment[]): NearPlace[] => {
  const own = attached.map(({ structureId, name }) => ({ id: structureId, name }))
  const found = [...own, ...children.flatMap(({ school }) => school ?? [])]
  return [...new Map(found.map(place => [place.id, place])).values()]
}
