import type { Catalogue } from '../../../../kernel/contract/catalogue.ts'
import type { consentsFr } from './fr.ts'

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const consentsEn: Catalogue<typeof consentsFr> = {
  title: 'Agreements of parents',
  open: 'Agreements of parents',
  help: 'For school itself préau needs no agreement. Mails and alerts to a pupil do wait for their guardians: one must agree, and none refuse. Why somebody refuses is nobody’s business.',
  purposes: { mail: 'Mails to the pupil', alerts: 'Alerts on their device' },
  granted: (n, of) => `${plural(n, 'pupil', 'pupils')} of ${of}`,
  answers: { yes: 'agreed', no: 'refused', waiting: 'waiting' },
  onPaper: name => (name ? `on paper, written down by ${name}` : 'on paper'),
  record: name => `Write down the paper answer of ${name}`,
  said: {
    mail: { yes: 'Mails: agreed', no: 'Mails: refused' },
    alerts: { yes: 'Alerts: agreed', no: 'Alerts: refused' },
  },
  recorded: name => `The answer of ${name} is written down.`,
  nobody: 'No guardian can answer for this pupil.',
  empty: 'No pupil in this class yet',
}
