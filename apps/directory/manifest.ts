import { manifest } from '../../kernel/contract/manifest.ts'

export const directoryManifest = manifest({
  id: 'directory',
  name: {
    fr: 'Annuaire',
    en: 'Directory',
    ar: 'الدليل',
    es: 'Directorio',
    pt: 'Diretório',
    ro: 'Contacte',
    tr: 'Rehber',
    uk: 'Довідник',
    pupil: { fr: 'Ma classe', en: 'My class' },
  },
  path: 'annuaire',
  gommette: { shape: 'round', colour: 'blue', pictogram: 'users-three' },
  openTo: {
    staff: 'read',
    team: 'read',
    heads: 'read',
    guardians: 'read',
    pupils: 'read',
    municipal: 'read',
    administrators: 'manage',
  },
  opensIn: ['school', 'constituency', 'department'],
  resources: [],
  pages: { person: '/personnes/:id', class: '/classes/:id' },
  events: {},
  personalData: {
    'favourites.person_id': { erasure: 'delete', merging: 'follows' },
    'favourites.favourite_id': { erasure: 'delete', merging: 'follows' },
  },
  audienceLabel: null,
  forPupils: true,
})
