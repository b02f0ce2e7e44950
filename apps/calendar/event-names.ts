import type { EventNames } from '../../kernel/web/app-page.ts'

/** What the settings of notifications call each announcement. */
export const calendarEventNames: EventNames = {
  'entry.announced': {
    fr: 'Une date est ajoutée ou change dans l’agenda',
    en: 'A date is added or changes in the calendar',
    ar: 'أُضيف موعد أو تغيّر في التقويم',
    es: 'Se añade o cambia una fecha en la agenda',
    pt: 'Uma data é acrescentada ou muda na agenda',
    ro: 'O dată este adăugată sau se schimbă în agendă',
    tr: 'Takvime bir tarih eklendi veya değişti',
    uk: 'У календарі додано або змінено дату',
  },
  'entry.reminder': {
    fr: 'La veille d’une date de l’agenda',
    en: 'The day before a date of the calendar',
    ar: 'عشية موعد في التقويم',
    es: 'La víspera de una fecha de la agenda',
    pt: 'A véspera de uma data da agenda',
    ro: 'Ajunul unei date din agendă',
    tr: 'Takvimdeki bir tarihin bir gün öncesi',
    uk: 'Напередодні дати з календаря',
  },
}
