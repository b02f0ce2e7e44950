import type { Attachment, Me } from '../../../kernel/contract/api/me.ts'
import { structuresOf } from '../../../kernel/web/shell/place.tsx'

/** In whose name I may speak: a school for its head, a circonscription for its team. The server has the last word. */
export const placesOf = (me: Pick<Me, 'attachments'>): Attachment[] =>
  structuresOf(me).filter(
    ({ level, kind }) =>
      kind !== 'municipality' && (level === 'manage' || (kind !== 'school' && level === 'contribute')),
  )
