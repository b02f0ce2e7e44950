import { audienceWords, type Named } from '../../../kernel/web/share-dialog/audience-words.ts'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import type { Addressee } from '../contract-items.ts'

/** Each audience of a place as a group; what has none is one by itself. */
const groupsOf = ({ audiences, ...place }: Addressee): Named[] =>
  audiences.length > 0 ? audiences.map(audience => ({ ...place, audience })) : [{ ...place, audience: null }]

/** Who sees an item, in one line. */
export const useWhoSees = (addressees: readonly Addressee[]): string =>
  audienceWords(addressees.flatMap(groupsOf), useShareTexts())
