import { manifest } from '../../kernel/contract/manifest.ts'

/** Bandeaux: a dated sentence at the top of every page. */
export const bannersManifest = manifest({
  id: 'banners',
  name: { fr: 'Bandeaux', en: 'Banners' },
  path: 'bandeaux',
  gommette: { shape: 'drop', colour: 'orange', pictogram: 'flag-banner' },
  openTo: {
    heads: 'contribute',
    team: 'contribute',
    staff: 'read',
    pupils: 'read',
    guardians: 'read',
    municipal: 'read',
    externals: 'read',
  },
  opensIn: ['school', 'constituency', 'department'],
  /** Everybody reads them wherever they are; only who makes them needs the list. */
  inMenusFrom: 'contribute',
  resources: ['banners.banner'],
  events: {
    'banner.announced': { notify: 'daily', feed: false },
    'banner.urgent': { notify: 'at-once', feed: false },
  },
  personalData: {
    'banners.author_id': 'keep-without-name',
    'readings.person_id': { erasure: 'delete', merging: 'follows' },
  },
  audienceLabel: null,
  forPupils: true,
})
