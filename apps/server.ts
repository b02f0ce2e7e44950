import type { AppBinding } from '../kernel/server/http/app-binding.ts'
import { bannersBinding } from './banners/server/binding.ts'
import { calendarBinding } from './calendar/server/binding.ts'
import { directoryBinding } from './directory/server/binding.ts'
import { filesBinding } from './files/server/binding.ts'
import { importsBinding } from './imports/server/binding.ts'
import { mailBinding } from './mail/server/binding.ts'
import { newsBinding } from './news/server/binding.ts'
import { schoolBinding } from './school/server/binding.ts'

/** The server side of every app, in menu order. Nothing else is written here. */
export const serverBindings: readonly AppBinding[] = [
  newsBinding,
  mailBinding,
  calendarBinding,
  filesBinding,
  directoryBinding,
  schoolBinding,
  bannersBinding,
  importsBinding,
]
