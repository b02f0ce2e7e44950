import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  // What families never see stays French: the desk where reports are handled.
  ...fr,
  report: 'Şikâyet et',
  reportTitle: 'Bu içeriği şikâyet et',
  reportComment: name => `Yorumu şikâyet et: ${name}`,
  who: 'Bu şikâyeti okulu yönetenler okuyacak. Adınızı görmeyecekler; ne karar verdikleri size bildirilecek.',
  reason: 'Sorun nedir',
  cancel: 'İptal',
  send: 'Şikâyeti gönder',
  sent: 'Teşekkürler, gönderildi. Sonucu size bildirilecek.',
  failed: 'Şikâyetler okunamadı.',
  comment: 'Yorum',
  ownStates: { open: 'Bekliyor', hidden: 'Gizlendi', dismissed: 'Görünür kalıyor' },
  hiddenHere: 'Herkesten gizlendi',
  hiddenHelp: 'Bu içeriği artık yalnız yönetenler görüyor.',
  mineTitle: 'Şikâyetlerim',
  mineText: 'Şikâyet ettikleriniz ve sonuçları.',
  whole: 'Bir içerik',
}
