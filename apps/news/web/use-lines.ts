import { useState } from 'react'
import { announce } from '../../../kernel/web/ui/announce.ts'
import type { Roundup } from '../contract-roundups.ts'
import { useNewsTexts } from './texts.ts'
import { arrowsOf, buttonId, useKeptFocus, type Way } from './use-kept-focus.ts'

type Line = Roundup['lines'][number]

/** As this device kept them while they were being put in order; what has come since is among them, last. */
export const linesAsKept = (lines: readonly Line[], kept: { ids: string[]; known: string[] } | null): Line[] => {
  if (!kept) return [...lines]
  const byId = new Map(lines.map(line => [line.id, line]))
  const chosen = kept.ids.flatMap(id => byId.get(id) ?? []).map(line => ({ ...line, isRemoved: false }))
  const others = lines.filter(line => !kept.ids.includes(line.id))
  return [...chosen, ...others.map(line => ({ ...line, isRemoved: line.isRemoved || kept.known.includes(line.id) }))]
}

/** Kept lines in their order, then those removed; `onChange` is told the ids of the former. */
export const useLines = (first: readonly Line[], onChange: (kept: string[]) => void) => {
  const t = useNewsTexts().roundup
  const [lines, setLines] = useState(first)
  const kept = lines.filter(line => !line.isRemoved)
  const removed = lines.filter(line => line.isRemoved)
  const focused = useKeptFocus(lines.map(({ id, isRemoved }) => `${id}${isRemoved}`).join())
  const change = (next: readonly Line[]) => {
    setLines(next)
    onChange(next.filter(line => !line.isRemoved).map(({ id }) => id))
  }
  const move = (from: number, way: Way) => {
    const to = way === 'earlier' ? from - 1 : from + 1
    const moved = kept[from]
    if (!moved || to < 0 || to >= kept.length) return
    const next = kept.filter(line => line !== moved)
    next.splice(to, 0, moved)
    focused.current = arrowsOf(way, moved.id)
    change([...next, ...removed])
    announce(t.moved(moved.title, to + 1))
  }
  const set = (id: string, isRemoved: boolean) => {
    const line = lines.find(one => one.id === id)
    if (!line) return
    focused.current = [buttonId(isRemoved ? 'back' : 'remove', id)]
    change([...lines.filter(one => one.id !== id), { ...line, isRemoved }])
  }
  return { kept, removed, move, remove: (id: string) => set(id, true), putBack: (id: string) => set(id, false) }
}
