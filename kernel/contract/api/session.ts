import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'
import { FactorWay } from './second-factor.ts'

const login = t.text({ min: 1, max: 100 })
const password = t.text({ min: 1, max: 200 })
const reading = t.oneOf('children', 'families', 'staff')

/** What the next screen needs: whether something must be done before the home page. */
export const SignedInReply = t.object({
  personId: t.id(),
  mustChangePassword: t.boolean(),
  charterDue: t.nullable(reading),
  /** The account has a second factor: there is no session yet, only the ways to show it. */
  secondStep: t.nullable(t.object({ ways: t.array(FactorWay) })),
})
export type SignedInReply = Static<typeof SignedInReply>

export const ClassCard = t.object({
  className: t.string(),
  schoolName: t.string(),
  /** Nursery classes get pictures and voice before words. */
  nursery: t.boolean(),
  pupils: t.array(t.object({ id: t.id(), name: t.string(), avatar: t.string() })),
})
export type ClassCard = Static<typeof ClassCard>

export const ActivationCheck = t.object({
  displayName: t.string(),
  reading,
  charterVersion: t.integer(),
})

export const SessionRow = t.object({
  id: t.id(),
  current: t.boolean(),
  method: t.oneOf('password', 'pictures', 'code', 'link', 'passkey'),
  secondFactor: t.nullable(FactorWay),
  /** Its browser had never been used with this account. */
  isNewDevice: t.boolean(),
  shared: t.boolean(),
  device: t.string(),
  createdAt: t.instant(),
  lastSeenAt: t.instant(),
})

export const sessionContract = contract({
  signIn: {
    method: 'POST',
    path: '/session',
    access: 'public',
    summary: 'Sign in with a login (or a verified e-mail address) and a password',
    body: t.object({ login, password }),
    reply: SignedInReply,
    perMinute: 600,
  },
  takeSecondStep: {
    method: 'POST',
    path: '/session/second-step',
    access: 'public',
    summary: 'After the password, the six digits of the application or a recovery code',
    body: t.object({ code: t.text({ min: 6, max: 30 }) }),
    reply: SignedInReply,
    perMinute: 600,
  },
  signOut: {
    method: 'DELETE',
    path: '/session',
    access: 'own',
    summary: 'Sign out of this device',
    reply: null,
    beforeCharter: true,
  },
  presentClassCard: {
    method: 'POST',
    path: '/class-card',
    access: 'public',
    summary: 'Present the class card (QR code) on a device: the class appears there until it signs out',
    body: t.object({ token: t.text({ min: 10, max: 100 }) }),
    reply: ClassCard,
  },
  readClassCard: {
    method: 'GET',
    path: '/class-card',
    access: 'public',
    summary: 'The class this device holds the card of',
    reply: ClassCard,
  },
  forgetClassCard: {
    method: 'DELETE',
    path: '/class-card',
    access: 'public',
    summary: 'This device is no longer the class’s',
    reply: null,
  },
  signInWithPictures: {
    method: 'POST',
    path: '/session/pictures',
    access: 'public',
    summary: 'A pupil signs in with three secret pictures, on a device that holds the class card',
    body: t.object({ pupilId: t.id(), pictures: t.array(t.text({ max: 30 }), { minItems: 3, maxItems: 3 }) }),
    reply: SignedInReply,
    perMinute: 600,
  },
  checkActivation: {
    method: 'POST',
    path: '/activation/check',
    access: 'public',
    summary: 'Whose login sheet this is, before the password is chosen',
    body: t.object({ login, code: t.text({ min: 8, max: 20 }) }),
    reply: ActivationCheck,
  },
  activate: {
    method: 'POST',
    path: '/activation',
    access: 'public',
    summary: 'First connection: code, charter, own password. The code dies here',
    body: t.object({
      login,
      code: t.text({ min: 8, max: 20 }),
      password,
      acceptedCharterVersion: t.integer(),
    }),
    reply: SignedInReply,
  },
  acceptCharter: {
    method: 'PUT',
    path: '/me/charter',
    access: 'own',
    summary: 'Accept the current version of the charter',
    body: t.object({ version: t.integer() }),
    reply: null,
    beforeCharter: true,
  },
  changePassword: {
    method: 'PUT',
    path: '/me/password',
    access: 'own',
    summary: 'Replace one’s own password; other devices are signed out',
    body: t.object({ current: password, password }),
    reply: null,
    beforeCharter: true,
    recent: 'second-factor',
  },
  listSessions: {
    method: 'GET',
    path: '/me/sessions',
    access: 'own',
    summary: 'Where I am signed in',
    beforeFactor: true,
    reply: t.object({ items: t.array(SessionRow) }),
  },
  revokeSession: {
    method: 'DELETE',
    path: '/me/sessions/:sessionId',
    access: 'own',
    summary: 'Sign one of my devices out',
    reply: null,
    beforeFactor: true,
  },
  revokeOtherSessions: {
    method: 'DELETE',
    path: '/me/sessions',
    access: 'own',
    summary: 'Sign all my other devices out',
    reply: null,
    beforeFactor: true,
    recent: true,
  },
})
