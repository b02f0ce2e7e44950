import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { stripFr } from '../fr.ts'

export const texts: Catalogue<typeof stripFr> = {
  region: 'الإعلانات',
  tones: { information: 'معلومة', attention: 'للانتباه', urgent: 'عاجل' },
  until: 'حتى',
  dismiss: 'عدم العرض مجددًا',
  understood: 'قرأته',
  dismissed: 'لن يظهر هذا الإعلان مجددًا.',
  failed: 'تعذّرت إزالة الإعلان. تُرجى إعادة المحاولة بعد قليل.',
}
