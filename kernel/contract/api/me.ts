import { contract } from '../endpoint.ts'
import { screenLanguages } from '../language.ts'
import { type Static, t } from '../schema.ts'

const level = t.oneOf('read', 'contribute', 'manage')

export const Preferences = t.object({
  theme: t.optional(t.oneOf('auto', 'light', 'dark', 'contrast')),
  font: t.optional(t.oneOf('hyper', 'andika', 'opendyslexic')),
  spacing: t.optional(t.oneOf('normal', 'wide')),
  size: t.optional(t.oneOf('100', '115', '130', '150')),
  motion: t.optional(t.oneOf('auto', 'reduce')),
  cursive: t.optional(t.oneOf('on', 'off')),
  cursiveStyle: t.optional(t.oneOf('moderne', 'trad')),
  syllables: t.optional(t.oneOf('plain', 'coloured')),
  ruler: t.optional(t.oneOf('off', 'on')),
})
export type Preferences = Static<typeof Preferences>

export const Child = t.object({
  id: t.id(),
  givenName: t.string(),
  avatar: t.string(),
  school: t.nullable(t.object({ id: t.id(), name: t.string() })),
  classes: t.array(t.object({ id: t.id(), name: t.string(), level: t.nullable(t.string()) })),
})
export type Child = Static<typeof Child>

export const Attachment = t.object({
  structureId: t.id(),
  name: t.string(),
  kind: t.string(),
  town: t.nullable(t.string()),
  role: t.string(),
  title: t.nullable(t.string()),
  /** Own classes there (a teacher’s, a pupil’s). */
  classes: t.array(t.object({ id: t.id(), name: t.string() })),
  /** Level on the structure itself: `manage` opens its administration. */
  level: t.nullable(level),
})
export type Attachment = Static<typeof Attachment>

export const Me = t.object({
  id: t.id(),
  displayName: t.string(),
  givenName: t.string(),
  avatar: t.string(),
  login: t.string(),
  face: t.oneOf('adult', 'pupil'),
  /** PS to GS: pictures and voice before words. */
  nursery: t.boolean(),
  shared: t.boolean(),
  /** Of the screens; mails are French where it is a language of families. */
  language: t.oneOf(...screenLanguages),
  timeZone: t.string(),
  preferences: Preferences,
  mustChangePassword: t.boolean(),
  charterDue: t.nullable(t.oneOf('children', 'families', 'staff')),
  /** A second factor that my functions require and that I have not chosen yet; once `isOver`, nothing else is open. */
  factorDue: t.nullable(t.object({ before: t.instant(), isOver: t.boolean() })),
  attachments: t.array(Attachment),
  children: t.array(Child),
  /** Apps open to me, with my highest level among my structures, in menu order. */
  apps: t.array(t.object({ id: t.string(), level, structureIds: t.array(t.id()) })),
})
export type Me = Static<typeof Me>

/** What a drawn face is made from. */
export const AvatarSeed = t.text({ min: 1, max: 40, pattern: '^[\\w-]+$' })

export const meContract = contract({
  getMe: {
    method: 'GET',
    path: '/me',
    access: 'own',
    summary: 'Who I am, where I belong, my children, the apps open to me',
    reply: Me,
    beforeCharter: true,
  },
  setPreferences: {
    method: 'PUT',
    path: '/me/preferences',
    access: 'own',
    summary: 'Theme and reading aids: they follow the account',
    body: Preferences,
    reply: null,
    beforeCharter: true,
  },
  setLanguage: {
    method: 'PUT',
    path: '/me/language',
    access: 'own',
    summary: 'Language of the interface',
    body: t.object({ language: t.oneOf(...screenLanguages) }),
    reply: null,
    beforeCharter: true,
  },
  setAvatar: {
    method: 'PUT',
    path: '/me/avatar',
    access: 'own',
    summary: 'Choose one’s drawn avatar',
    body: t.object({ avatar: AvatarSeed }),
    reply: null,
  },
})
