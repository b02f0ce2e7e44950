import type { EventNames } from '../../kernel/web/app-page.ts'

/** What the settings of notifications call each announcement. */
export const bannersEventNames: EventNames = {
  'banner.announced': {
    fr: 'Un bandeau est affiché',
    en: 'A banner is shown',
    ar: 'عُرض إعلان',
    es: 'Se muestra un aviso',
    pt: 'É mostrado um aviso',
    ro: 'Este afișat un anunț',
    tr: 'Bir duyuru gösteriliyor',
    uk: 'Показано оголошення',
  },
  'banner.urgent': {
    fr: 'Un bandeau urgent est affiché',
    en: 'An urgent banner is shown',
    ar: 'عُرض إعلان عاجل',
    es: 'Se muestra un aviso urgente',
    pt: 'É mostrado um aviso urgente',
    ro: 'Este afișat un anunț urgent',
    tr: 'Acil bir duyuru gösteriliyor',
    uk: 'Показано термінове оголошення',
  },
}
