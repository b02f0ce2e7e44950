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
    'entry.announced': {
      notify: 'daily',
      feed: true,
      name: {
        fr: 'Une date est ajoutée ou change dans l’agenda',
        en: 'A date is added or changes in the calendar',
        ar: 'أُضيف موعد أو تغيّر في التقويم',
        es: 'Se añade o cambia una fecha en la agenda',
        pt: 'Uma data é acrescentada ou muda na agenda',
        ro: 'O dată este adăugată sau se schimbă în agendă',
        tr: 'Takvime bir tarih eklendi veya değişti',
        uk: 'У календарі додано або змінено дату',
      },
    },
    /** Takes the place of the former entry in the feed; nobody is told again. */
    'entry.corrected': { notify: 'never', feed: true },
    'entry.reminder': {
      notify: 'daily',
      feed: false,
      name: {
        fr: 'La veille d’une date de l’agenda',
        en: 'The day before a date of the calendar',
        ar: 'عشية موعد في التقويم',
        es: 'La víspera de una fecha de la agenda',
        pt: 'A véspera de uma data da agenda',
        ro: 'Ajunul unei date din agendă',
        tr: 'Takvimdeki bir tarihin bir gün öncesi',
        uk: 'Напередодні дати з календаря',
      },
    },
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
