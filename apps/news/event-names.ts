import type { EventNames } from '../../kernel/web/app-page.ts'

/** What the settings of notifications call each announcement. */
export const newsEventNames: EventNames = {
  'item.published': {
    fr: 'Une actualité paraît',
    en: 'News is published',
    ar: 'نُشر خبر',
    es: 'Se publica una noticia',
    pt: 'É publicada uma notícia',
    ro: 'Apare o noutate',
    tr: 'Bir haber yayımlanıyor',
    uk: 'Виходить новина',
  },
  'episode.published': {
    fr: 'Un épisode d’une série paraît',
    en: 'An episode of a series is published',
    ar: 'نُشرت حلقة من سلسلة',
    es: 'Se publica un episodio de una serie',
    pt: 'É publicado um episódio de uma série',
    ro: 'Apare un episod dintr-o serie',
    tr: 'Bir dizinin bölümü yayımlanıyor',
    uk: 'Виходить випуск серії',
  },
  'item.submitted': { fr: 'Une actualité attend votre accord', en: 'News awaits your approval' },
  'item.refused': { fr: 'Votre actualité vous est rendue', en: 'Your news comes back to you' },
  'roundup.prepared': { fr: 'Le récapitulatif de la semaine est prêt', en: 'The roundup of the week is ready' },
  'comment.written': { fr: 'Un commentaire sur ce que vous publiez', en: 'A comment on what you publish' },
}
