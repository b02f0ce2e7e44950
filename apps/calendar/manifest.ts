import { manifest } from '../../kernel/contract/manifest.ts'

/** Agenda: the calendars of structures, classes and groups. */
export const calendarManifest = manifest({
  id: 'calendar',
  name: {
    fr: 'Agenda',
    en: 'Calendar',
    ar: 'التقويم',
    es: 'Agenda',
    pt: 'Agenda',
    ro: 'Agendă',
    tr: 'Takvim',
    uk: 'Календар',
    pupil: { fr: 'Ma semaine', en: 'My week' },
  },
  path: 'agenda',
  gommette: { shape: 'hexagon', colour: 'orange', pictogram: 'calendar-dots' },
  openTo: { staff: 'contribute', team: 'contribute', pupils: 'read', guardians: 'read' },
  opensIn: ['school', 'constituency'],
  resources: ['calendar.calendar', 'calendar.entry'],
  search: ['calendar.entry'],
  events: {
    'entry.announced': { notify: 'daily', feed: true },
    /** Takes the place of the former entry in the feed; nobody is told again. */
    'entry.corrected': { notify: 'never', feed: true },
    'entry.reminder': { notify: 'daily', feed: false },
  },
  personalData: {
    'calendars.created_by': 'keep-without-name',
    'entries.author_id': 'keep-without-name',
    'turns.changed_by': 'keep-without-name',
    'choices.person_id': { erasure: 'delete', merging: 'follows' },
    'subscriptions.person_id': { erasure: 'delete', merging: 'stays' },
  },
  audienceLabel: 'GESTION_TEMPS',
  forPupils: true,
})
