import { manifest } from '../../kernel/contract/manifest.ts'

export const importsManifest = manifest({
  id: 'imports',
  name: { fr: 'Alimentation', en: 'Imports' },
  path: 'alimentation',
  gommette: { shape: 'hexagon', colour: 'teal', pictogram: 'download-simple' },
  openTo: { heads: 'contribute', administrators: 'manage' },
  opensIn: ['school', 'constituency', 'department'],
  resources: [],
  events: {},
  personalData: {},
  audienceLabel: null,
  forPupils: false,
})
