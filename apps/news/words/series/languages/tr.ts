import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  // What families never see stays French.
  ...fr,
  title: 'Diziler',
  text: 'Önceden hazırlanan, kolayca bulunan düzenli buluşmalar.',
  failed: 'Dizi okunamadı.',
  none: 'Şimdilik dizi yok',
  noneText: 'Dizi düzenli bir buluşmadır: her hafta bir araç, bir oyun, bir okuma.',
  each: (weekday, time) => `Her ${weekday}, saat ${time}`,
  hour: time => time,
  ended: 'Sona erdi',
  episodes: n => (n === 0 ? 'Yayımlanmış bölüm yok' : `${n} bölüm yayımlandı`),
  receive: 'Bana gelsin',
  receiveHelp: 'Gelmese de içindekiler listesi burada okunabilir.',
  threadMuted: thread => `“${thread}” kanalını artık almıyorsunuz; bu diziyi de.`,
  muted: 'Bu dizi artık haberlerinize gelmiyor.',
  unmuted: 'Bu dizi yeniden haberlerinize geliyor.',

  index: 'İçindekiler',
  search: 'Dizide ara',
  theme: 'Konu',
  level: 'Düzey',
  allThemes: 'Tüm konular',
  allLevels: 'Tüm düzeyler',
  notFound: 'Uygun bölüm yok',
  notFoundText: 'Başka bir konu, düzey ya da başka kelimeler deneyin.',
  seeAll: 'Hepsini göster',
  noEpisode: 'İlk bölüm henüz yayımlanmadı',
  levels: levels => levels.join(', '),
  forLevels: levels => `Düzeyler: ${levels.join(', ')}`,
  tries: n => (n === 0 ? 'Henüz kimse denemedi' : `${n} kişi denedi`),

  episodeOf: 'Dizisi:',
  tried: 'Denedim',
}
