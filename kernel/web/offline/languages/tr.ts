import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  region: 'İnternet',
  away: 'Çevrim dışı',
  updatedAt: 'son güncelleme saati:',
  updatedOn: 'son güncelleme:',
  awayAlone: 'préau interneti bekliyor. Okuduğunuz sayfalar burada kalır.',
  toRead: 'Bu hesap okumak için açık; yazmak için internet gerekir.',
  waiting: n => `${n} gönderi interneti bekliyor: kendiliğinden gidecek.`,
  leaving: n => `${n} gönderi yola çıkıyor…`,
  refusedTitle: 'Bir gönderi gitmedi',
  copy: 'Metni kopyala',
  copied: 'Metin kopyalandı.',
  giveUp: 'Vazgeç',
  newVersion: 'préau’nun yeni bir sürümü hazır.',
  reload: 'Yenile',
  waitingMark: 'İnternet bekleniyor',
  waitingKept: 'Bu cihazda saklandı: internet gelince gönderilecek.',
}
