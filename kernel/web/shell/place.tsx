import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Attachment, Child, Me } from '../../contract/api/me.ts'
import { recall, remember } from './device.ts'
import { useMe } from './me.tsx'

interface Chosen {
  childId: string | null
  structureId: string | null
}

export interface Place {
  /** The child whose things are shown; null: all my children’s. */
  child: Child | null
  /** The structure whose things are shown; null: all mine. */
  structure: Attachment | null
  /** Where I belong, each structure once whatever my roles there. */
  structures: readonly Attachment[]
  chooseChild: (id: string | null) => void
  chooseStructure: (id: string | null) => void
}

const merged = (known: Attachment | undefined, other: Attachment): Attachment => {
  if (!known) return other
  const added = other.classes.filter(({ id }) => !known.classes.some(c => c.id === id))
  return { ...known, title: known.title ?? other.title, classes: known.classes.concat(added) }
}

/** Somebody who is head and teacher of the same school belongs to one place: the first of their roles stands for it. */
export const structuresOf = (me: Pick<Me, 'attachments'>): Attachment[] => {
  const places = new Map<string, Attachment>()
  for (const attachment of me.attachments)
    places.set(attachment.structureId, merged(places.get(attachment.structureId), attachment))
  return [...places.values()]
}

const PlaceContext = createContext<Place | null>(null)

/** The child and the structure chosen at the top of the page: lists filter by them. */
export const usePlace = (): Place => {
  const place = useContext(PlaceContext)
  if (!place) throw new Error('usePlace is only known to signed-in pages.')
  return place
}

/** Keeps the choice on this device, for this account. */
export const PlaceProvider = ({ children }: { children: ReactNode }) => {
  const me = useMe()
  const name = `place:${me.id}`
  const [chosen, setChosen] = useState(() => recall<Chosen>(name) ?? { childId: null, structureId: null })
  const choose = (change: Partial<Chosen>) => {
    const next = { ...chosen, ...change }
    setChosen(next)
    remember(name, next)
  }
  const structures = structuresOf(me)
  const place: Place = {
    child: me.children.find(child => child.id === chosen.childId) ?? null,
    structure: structures.find(structure => structure.structureId === chosen.structureId) ?? null,
    structures,
    chooseChild: childId => choose({ childId }),
    chooseStructure: structureId => choose({ structureId }),
  }
  return <PlaceContext value={place}>{children}</PlaceContext>
}
