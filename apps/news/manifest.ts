import { manifest } from '../../kernel/contract/manifest.ts'

/** Actualités: threads of a structure, and what is published in them. */
export const newsManifest = manifest({
  id: 'news',
  name: {
    fr: 'Actualités',
    en: 'News',
    ar: 'الأخبار',
    es: 'Noticias',
    pt: 'Notícias',
    ro: 'Noutăți',
    tr: 'Haberler',
    uk: 'Новини',
    pupil: { fr: 'Les nouvelles', en: 'News' },
  },
  path: 'actualites',
  gommette: { shape: 'round', colour: 'red', pictogram: 'megaphone' },
  openTo: {
    staff: 'contribute',
    team: 'contribute',
    pupils: 'read',
    guardians: 'read',
    municipal: 'read',
    externals: 'read',
  },
  opensIn: ['school', 'constituency'],
  resources: ['news.thread', 'news.item', 'news.series'],
  search: ['news.item'],
  events: {
    'item.published': { notify: 'daily', feed: true },
    /** Takes the place of the former entry in the feed; nobody is told again. */
    'item.corrected': { notify: 'never', feed: true },
    /** Of a series: a rendezvous, which can wait for the summary of the week. */
    'episode.published': { notify: 'weekly', feed: true },
    'episode.corrected': { notify: 'never', feed: true },
    'item.submitted': { notify: 'daily', feed: false, to: 'manage' },
    'item.refused': { notify: 'daily', feed: false, to: 'manage' },
    /** At once: it may leave by itself the same afternoon. */
    'roundup.prepared': { notify: 'at-once', feed: false, to: 'manage' },
    'comment.written': { notify: 'daily', feed: false, to: 'manage' },
  },
  personalData: {
    'threads.created_by': 'keep-without-name',
    'threads.archived_by': 'keep-without-name',
    'items.author_id': 'keep-without-name',
    'steps.person_id': 'keep-without-name',
    'comments.author_id': 'delete',
    'comments.deleted_by': 'keep-without-name',
    'reactions.person_id': { erasure: 'delete', merging: 'follows' },
    'views.person_id': { erasure: 'delete', merging: 'follows' },
    'series.created_by': 'keep-without-name',
    'series.ended_by': 'keep-without-name',
    'tries.person_id': { erasure: 'delete', merging: 'follows' },
    'roundup_plans.changed_by': 'keep-without-name',
  },
  audienceLabel: 'ACTUALITES',
  forPupils: true,
})
