import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  add: 'Hesap ekle',
  addHelp: 'Bu hesap açık kalır',
  change: 'Hesap değiştir',
  locked: 'Şifresi sorulacak',
  toRead: 'Okumak için, internetsiz',
  needsNetwork: 'İnternet gerekir',
  signOutAll: 'Tüm hesaplardan çıkış yap',
  notDone: 'Hesap değiştirilemedi. Lütfen biraz sonra yeniden deneyin.',
  keptTitle: 'Bu cihazda açık hesaplar',
  forget: name => `Bu cihazdan çıkar: ${name}`,
  orSignIn: 'Ya da başka bir hesapla',
}
