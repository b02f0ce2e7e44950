import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { stripFr } from '../fr.ts'

export const texts: Catalogue<typeof stripFr> = {
  region: 'Duyurular',
  tones: { information: 'Bilgi', attention: 'Dikkat', urgent: 'Acil' },
  until: 'bitiş:',
  dismiss: 'Bir daha gösterme',
  understood: 'Okudum',
  dismissed: 'Bu duyuru artık gösterilmeyecek.',
  failed: 'Duyuru kaldırılamadı. Lütfen biraz sonra yeniden deneyin.',
}
