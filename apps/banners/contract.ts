import { GroupName } from '../../kernel/contract/api/audience.ts'
import { contract } from '../../kernel/contract/endpoint.ts'
import { My } from '../../kernel/contract/my.ts'
import { Paged, pageFields } from '../../kernel/contract/paging.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'

/** From the least to the most pressing. */
export const tones = ['information', 'attention', 'urgent'] as const
export type Tone = (typeof tones)[number]

export const phases = ['current', 'coming', 'past', 'trash'] as const
export type Phase = (typeof phases)[number]

export const bannerText = t.text({ min: 1, max: 240 })

/** What its author decides. */
const fields = {
  text: bannerText,
  tone: t.oneOf(...tones),
  /** Null: now, or as it was when it has begun. */
  startsAt: t.nullable(t.instant()),
  endsAt: t.instant(),
  groupIds: t.array(t.id(), { maxItems: 200 }),
  /** « Prévenir aussi »: only of one that begins today, and once. */
  notify: t.boolean(),
}

const shown = {
  id: t.id(),
  text: t.string(),
  tone: t.oneOf(...tones),
  structure: t.string(),
  startsAt: t.instant(),
  endsAt: t.instant(),
}

export const ShownBanner = t.object({ ...shown, isRead: t.boolean() })
export type ShownBanner = Static<typeof ShownBanner>

export const Banner = t.object({
  ...shown,
  structureId: t.id(),
  phase: t.oneOf(...phases),
  /** Null when the person is gone. */
  author: t.nullable(t.string()),
  isTold: t.boolean(),
  /** Who sees it, and in numbers how many did; null where a number would point at a family. */
  groups: t.array(GroupName),
  reached: t.integer(),
  read: t.nullable(t.integer()),
  dismissed: t.nullable(t.integer()),
  my: My('updateBanner', 'endBanner', 'trashBanner', 'restoreBanner'),
})
export type Banner = Static<typeof Banner>

const onBanner = (level: 'read' | 'manage') => ({ on: 'bannerId', level }) as const

export const bannersContract = contract({
  listShown: {
    method: 'GET',
    path: '/banners/shown',
    access: { visible: 'banners.banner' },
    offline: true,
    summary: 'What is shown to me now and that I have not put away, most pressing first',
    reply: t.object({ items: t.array(ShownBanner) }),
  },
  listBanners: {
    method: 'GET',
    path: '/banners',
    access: { visible: 'banners.banner' },
    summary: 'Banners I run: current, coming, past, or in the trash',
    query: t.object({ ...pageFields, phase: t.oneOf(...phases) }),
    reply: Paged(Banner),
  },
  createBanner: {
    method: 'POST',
    path: '/banners',
    access: { on: 'structureId', level: 'contribute' },
    speech: true,
    summary: 'Show a banner in the name of a structure I run, to groups I may write to',
    body: t.object({ structureId: t.id(), ...fields }),
    reply: Banner,
  },
  readBanner: {
    method: 'GET',
    path: '/banners/:bannerId',
    access: onBanner('read'),
    summary: 'A banner while it is shown',
    reply: ShownBanner,
  },
  readOwnBanner: {
    method: 'GET',
    path: '/banners/:bannerId/settings',
    access: onBanner('manage'),
    summary: 'A banner I run, with its groups and its numbers',
    reply: Banner,
  },
  updateBanner: {
    method: 'PUT',
    path: '/banners/:bannerId',
    access: onBanner('manage'),
    summary: 'Correct a banner; who put it away does not see it again',
    body: t.object(fields),
    reply: Banner,
  },
  endBanner: {
    method: 'PUT',
    path: '/banners/:bannerId/end',
    access: onBanner('manage'),
    summary: 'No longer shown from now on',
    reply: null,
  },
  trashBanner: {
    method: 'DELETE',
    path: '/banners/:bannerId',
    access: onBanner('manage'),
    summary: 'To the trash, for 30 days',
    reply: null,
  },
  restoreBanner: {
    method: 'POST',
    path: '/banners/:bannerId/restoration',
    access: { on: 'bannerId', level: 'manage', inTrash: true },
    summary: 'Back from the trash as it was',
    reply: null,
  },
  noteRead: {
    method: 'PUT',
    path: '/banners/:bannerId/reading',
    access: onBanner('read'),
    speech: false,
    summary: 'It was on my screen',
    reply: null,
  },
  dismissBanner: {
    method: 'PUT',
    path: '/banners/:bannerId/dismissal',
    access: onBanner('read'),
    speech: false,
    summary: 'Never show it to me again, on any device',
    reply: null,
  },
  showAgain: {
    method: 'DELETE',
    path: '/banners/:bannerId/dismissal',
    access: onBanner('read'),
    speech: false,
    summary: 'I had not meant to put it away',
    reply: null,
  },
})
