import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { stripFr } from '../fr.ts'

export const texts: Catalogue<typeof stripFr> = {
  region: 'Avisos',
  tones: { information: 'Informação', attention: 'A ter em conta', urgent: 'Urgente' },
  until: 'até',
  dismiss: 'Não mostrar mais',
  understood: 'Já li',
  dismissed: 'Este aviso não voltará a aparecer.',
  failed: 'Não foi possível retirar o aviso. Tente de novo dentro de instantes.',
}
