/** The strip comes with every page: its words are few. */
export const stripFr = {
  region: 'Annonces',
  tones: { information: 'Information', attention: 'À noter', urgent: 'Urgent' },
  until: 'jusqu’à',
  dismiss: 'Ne plus afficher',
  understood: 'J’ai lu',
  dismissed: 'Cette annonce ne s’affichera plus.',
  failed: 'L’annonce n’a pas pu être retirée. Réessayez dans un instant.',
}
