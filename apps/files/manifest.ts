import { manifest } from '../../kernel/contract/manifest.ts'

/** Documents: the shelves of a structure, and what is kept on them. */
export const filesManifest = manifest({
  id: 'files',
  name: {
    fr: 'Documents',
    en: 'Documents',
    ar: 'الوثائق',
    es: 'Documentos',
    pt: 'Documentos',
    ro: 'Documente',
    tr: 'Belgeler',
    uk: 'Документи',
  },
  path: 'documents',
  gommette: { shape: 'flower', colour: 'green', pictogram: 'folder-open' },
  openTo: {
    staff: 'contribute',
    team: 'contribute',
    guardians: 'read',
    municipal: 'read',
    externals: 'read',
  },
  opensIn: ['school', 'constituency'],
  resources: ['files.shelf', 'files.document'],
  search: ['files.document'],
  events: {
    'document.added': { notify: 'daily', feed: true },
    /** Takes the place of the former entry in the feed; nobody is told again. */
    'document.corrected': { notify: 'never', feed: true },
    'document.ending': { notify: 'daily', feed: false, to: 'manage' },
  },
  personalData: {
    'shelves.created_by': 'keep-without-name',
    'documents.author_id': 'keep-without-name',
    'versions.added_by': 'keep-without-name',
    'readings.person_id': { erasure: 'delete', merging: 'follows' },
    'marks.person_id': { erasure: 'delete', merging: 'follows' },
  },
  audienceLabel: 'STOCKAGE_PARTAGE',
  forPupils: false,
})
