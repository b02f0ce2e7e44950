import { GroupName } from '../../kernel/contract/api/audience.ts'
import { colours } from '../../kernel/contract/manifest.ts'
import { My } from '../../kernel/contract/my.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'

/** Whom a calendar is opened for; shared otherwise afterwards, as one wishes. */
export const owners = ['structure', 'class', 'group', 'me'] as const
export type Owner = (typeof owners)[number]

export const calendarFields = {
  title: t.text({ min: 1, max: 80 }),
  colour: t.oneOf(...colours),
}

export const Calendar = t.object({
  id: t.id(),
  title: t.string(),
  colour: t.oneOf(...colours),
  structure: t.object({ id: t.id(), name: t.string(), kind: t.string() }),
  isShown: t.boolean(),
  my: My('createEntry', 'updateCalendar', 'shareCalendar', 'trashCalendar'),
})
export type Calendar = Static<typeof Calendar>

export const CalendarAudience = t.object({
  items: t.array(t.object({ group: GroupName, level: t.oneOf('read', 'contribute', 'manage') })),
})
export type CalendarAudience = Static<typeof CalendarAudience>
