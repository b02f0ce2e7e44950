import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

// What families never see stays French: the desk of those who handle the reports.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  report: 'Semnalează',
  reportTitle: 'Semnalează acest conținut',
  reportComment: name => `Semnalează comentariul scris de ${name}`,
  who: 'Persoanele care conduc școala vor citi această semnalare. Ele nu vă vor vedea numele, iar dumneavoastră veți afla ce au hotărât.',
  reason: 'Ce nu este în regulă',
  cancel: 'Renunță',
  send: 'Trimite semnalarea',
  sent: 'Mulțumim, s-a trimis. Vă vom anunța ce urmează.',
  comment: 'Comentariu',
  ownStates: { open: 'În așteptare', hidden: 'Ascuns', dismissed: 'Rămâne vizibil' },
  mineTitle: 'Semnalările mele',
  mineText: 'Ce ați semnalat și ce s-a hotărât.',
  whole: 'Un conținut',
}
