import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const numbers = new Intl.NumberFormat('tr-TR')

export const texts: Catalogue<typeof fr> = {
  title: 'Listelerim',
  intro: 'Paylaşırken kullanmak için bir ad altında toplanan kişiler ve gruplar. Listelerinizi yalnız siz görürsünüz.',
  add: 'Yeni liste',
  edit: 'Değiştir',
  remove: 'Sil',
  removed: name => `“${name}” listesi silindi.`,
  saved: name => `“${name}” listesi kaydedildi.`,
  name: 'Listenin adı',
  members: 'Kişiler ve gruplar',
  membersHelp: 'Bir ad, bir sınıf, bir grup…',
  save: 'Kaydet',
  cancel: 'İptal',
  count: n => `${numbers.format(n)} üye`,
  lost: n => `${numbers.format(n)} üyeye artık ulaşılamıyor: bir sonraki kayıtta listeden çıkacak.`,
  people: n => `${numbers.format(n)} kişi`,
  none: 'Henüz liste yok',
  noneHelp: 'Burada bir liste oluşturun ya da paylaşırken grupları seçip “Enregistrer comme liste” deyin.',
  failed: 'Listeler okunamadı.',
}
