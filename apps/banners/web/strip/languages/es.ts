import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { stripFr } from '../fr.ts'

export const texts: Catalogue<typeof stripFr> = {
  region: 'Avisos',
  tones: { information: 'Información', attention: 'Para tener en cuenta', urgent: 'Urgente' },
  until: 'hasta el',
  dismiss: 'No mostrar más',
  understood: 'Lo he leído',
  dismissed: 'Este aviso no se mostrará más.',
  failed: 'El aviso no se ha podido quitar. Vuelva a intentarlo en un momento.',
}
