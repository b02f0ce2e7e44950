import { type KeyboardEvent, useEffect, useRef } from 'react'
import { addDays, addMonths, lastDayOf, mondayOf, monthOf } from '../contract-days.ts'

const pages = (day: string, months: number): string => {
  const month = addMonths(monthOf(day), months)
  const wished = `${month}-${day.slice(8)}`
  const last = lastDayOf(month)
  return wished > last ? last : wished
}

/** Where a key leads in a grid of days (ARIA authoring practices, grid and date picker). */
const leads: Record<string, (day: string, isTurned: boolean) => string> = {
  ArrowLeft: (day, isTurned) => addDays(day, isTurned ? 1 : -1),
  ArrowRight: (day, isTurned) => addDays(day, isTurned ? -1 : 1),
  ArrowUp: day => addDays(day, -7),
  ArrowDown: day => addDays(day, 7),
  Home: day => mondayOf(day),
  End: day => addDays(mondayOf(day), 6),
  PageUp: day => pages(day, -1),
  PageDown: day => pages(day, 1),
}

/** Arrow keys go from day to day; the focus follows, in another month too. */
export const useGridKeys = (day: string, goTo: (day: string) => void) => {
  const current = useRef<HTMLButtonElement>(null)
  const isMoving = useRef(false)
  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    current.current?.focus()
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const lead = leads[event.key]
    if (!lead || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    isMoving.current = true
    goTo(lead(day, document.documentElement.dir === 'rtl'))
  }
  return { current, onKeyDown }
}
