import { bind } from '../../../kernel/server/http/app-binding.ts'
import { calendarContract } from '../contract.ts'
import { calendarManifest } from '../manifest.ts'
import { openCalendars } from './first-calendars.ts'
import { reminderJob } from './reminders.ts'
import { reportedEntries } from './reported.ts'
import { calendarRoutes } from './routes.ts'
import { searchedEntries } from './searched.ts'
import { sweepJob } from './sweep-trash.ts'

export const calendarBinding = bind({
  manifest: calendarManifest,
  contract: calendarContract,
  handlers: calendarRoutes,
  structureOpened: openCalendars,
  jobs: sql => [reminderJob(sql), sweepJob(sql)],
  searched: searchedEntries,
  reportable: reportedEntries,
})
