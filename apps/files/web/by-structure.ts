import type { Shelf } from '../contract-shelves.ts'

export interface ShelfPlace {
  id: string
  name: string
  shelves: Shelf[]
}

/** Shelves under the structure they stand in, in the order they come. */
export const byStructure = (shelves: readonly Shelf[]): ShelfPlace[] => {
  const places = new Map<string, ShelfPlace>()
  for (const shelf of shelves) {
    const { id, name } = shelf.structure
    const place = places.get(id) ?? { id, name, shelves: [] }
    place.shelves.push(shelf)
    places.set(id, place)
  }
  return [...places.values()]
}
