const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr-FR')} ${count > 1 ? many : one}`

/** « Accords des parents »: who answered, for what is beyond school itself. */
export const consentsFr = {
  title: 'Accords des parents',
  open: 'Accords des parents',
  help: 'Pour l’école, préau n’a besoin d’aucun accord. Les mails et les alertes à un élève, eux, attendent ses responsables : il en faut un d’accord, et aucun qui refuse. La raison d’un refus ne regarde personne.',
  purposes: { mail: 'Mails à l’élève', alerts: 'Alertes sur son appareil' },
  granted: (n: number, of: number) => `${plural(n, 'élève', 'élèves')} sur ${of}`,
  answers: { yes: 'd’accord', no: 'pas d’accord', waiting: 'en attente' },
  onPaper: (name: string | null) => (name ? `sur papier, noté par ${name}` : 'sur papier'),
  record: (name: string) => `Noter la réponse papier de ${name}`,
  said: {
    mail: { yes: 'Mails : d’accord', no: 'Mails : pas d’accord' },
    alerts: { yes: 'Alertes : d’accord', no: 'Alertes : pas d’accord' },
  },
  recorded: (name: string) => `La réponse de ${name} est notée.`,
  nobody: 'Aucun responsable ne peut répondre pour cet élève.',
  empty: 'Pas encore d’élève dans cette classe',
}
