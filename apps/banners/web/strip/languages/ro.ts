import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { stripFr } from '../fr.ts'

export const texts: Catalogue<typeof stripFr> = {
  region: 'Anunțuri',
  tones: { information: 'Informație', attention: 'De reținut', urgent: 'Urgent' },
  until: 'până la:',
  dismiss: 'Nu mai arăta',
  understood: 'Am citit',
  dismissed: 'Acest anunț nu va mai apărea.',
  failed: 'Anunțul nu a putut fi ascuns. Încercați din nou peste câteva clipe.',
}
