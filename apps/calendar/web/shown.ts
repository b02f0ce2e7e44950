import type { Calendar } from '../contract-calendars.ts'
import type { View } from './use-view.ts'
import type { WhenWords } from './when-words.ts'

/** What both ways of looking at the agenda are given. */
export interface Shown {
  calendars: readonly Calendar[]
  childId: string | undefined
  day: string
  goTo: (next: { view?: View; day?: string }, replace?: boolean) => void
  words: WhenWords
}

export const calendarNamed = (calendars: readonly Calendar[], id: string): Calendar | undefined =>
  calendars.find(calendar => calendar.id === id)

/** Its name, with its school where another bears the same. */
export const nameOf = (calendar: Calendar, calendars: readonly Calendar[]): string => {
  const isAlone = calendars.every(({ id, title }) => id === calendar.id || title !== calendar.title)
  return isAlone ? calendar.title : `${calendar.title} · ${calendar.structure.name}`
}
