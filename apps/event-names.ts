import type { EventNamesByApp } from '../kernel/web/app-page.ts'

/** What each app that announces something calls it, fetched with the settings of notifications. Nothing else is written here. */
export const eventNames: EventNamesByApp = {
  news: () => import('./news/event-names.ts').then(words => words.newsEventNames),
  mail: () => import('./mail/event-names.ts').then(words => words.mailEventNames),
  calendar: () => import('./calendar/event-names.ts').then(words => words.calendarEventNames),
  files: () => import('./files/event-names.ts').then(words => words.filesEventNames),
  banners: () => import('./banners/event-names.ts').then(words => words.bannersEventNames),
}
