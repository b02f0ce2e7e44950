import type { EventNames } from '../../kernel/web/app-page.ts'

/** What the settings of notifications call each announcement. */
export const filesEventNames: EventNames = {
  'document.added': {
    fr: 'Un document est ajouté ou mis à jour',
    en: 'A document is added or updated',
    ar: 'أُضيفت وثيقة أو حُدّثت',
    es: 'Se añade o se actualiza un documento',
    pt: 'É acrescentado ou atualizado um documento',
    ro: 'Este adăugat sau actualizat un document',
    tr: 'Bir belge ekleniyor veya güncelleniyor',
    uk: 'Додано або оновлено документ',
  },
  'document.ending': { fr: 'Un document arrive au bout de sa validité', en: 'A document is about to expire' },
}
