import { manifest } from '../../kernel/contract/manifest.ts'

export const schoolManifest = manifest({
  id: 'school',
  name: { fr: 'Mon école', en: 'My school' },
  path: 'ecole',
  gommette: { shape: 'square', colour: 'plum', pictogram: 'buildings' },
  openTo: { teachers: 'contribute', team: 'contribute', heads: 'contribute' },
  opensIn: ['school', 'constituency', 'department'],
  resources: [],
  pages: { group: '/groupes/:id', structure: '/structures/:id' },
  events: {},
  personalData: {
    'restrictions.guardian_id': { erasure: 'delete', merging: 'follows' },
    'restrictions.pupil_id': { erasure: 'delete', merging: 'follows' },
    'restrictions.entered_by': 'keep-without-name',
  },
  audienceLabel: null,
  forPupils: false,
})
