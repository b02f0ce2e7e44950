import type { Catalogue } from '../../../../kernel/contract/catalogue.ts'
import type { stripFr } from './fr.ts'

export const stripEn: Catalogue<typeof stripFr> = {
  region: 'Announcements',
  tones: { information: 'Information', attention: 'Please note', urgent: 'Urgent' },
  until: 'until',
  dismiss: 'Do not show again',
  understood: 'I have read it',
  dismissed: 'This announcement will not be shown again.',
  failed: 'The announcement could not be put away. Try again in a moment.',
}
