/** What parents agree to for a child, said to them and to the child. */
export const fr = {
  title: 'Ce que mon enfant peut faire',
  intro:
    'Pour l’école, préau n’a besoin d’aucun accord : lire les nouvelles, travailler en classe. Ce qui suit est en plus. Sans réponse, c’est non ; un seul refus suffit ; vous pouvez changer d’avis à tout moment.',
  purposes: {
    mail: 'Recevoir des mails',
    alerts: 'Recevoir des alertes',
  },
  help: {
    mail: 'Votre enfant pourra donner une adresse à lui, et y recevoir le résumé de ce que l’école publie pour lui. Sauf urgence, jamais le soir, la nuit ni le week-end.',
    alerts:
      'Votre enfant pourra demander à être alerté sur son propre appareil, jamais sur ceux de la classe, quand l’école publie pour lui. Sauf urgence, jamais le soir, la nuit ni le week-end.',
  },
  yes: 'D’accord',
  no: 'Pas d’accord',
  answerFor: (purpose: string, child: string) => `${purpose}, pour ${child}`,
  granted: 'Accordé',
  notGranted: 'Pas encore accordé',
  saved: 'C’est noté, et c’est déjà appliqué.',
  withdrawn: 'C’est noté : l’adresse ou les appareils donnés pour cela sont oubliés.',
  failed: 'Vos réponses ne se sont pas chargées.',

  pupilTitle: 'Être prévenu',
  pupilAsk:
    'Tu aimerais des alertes sur ton appareil, ou des mails ? Demande à tes parents : ils donnent leur accord dans leur compte préau, ou sur un papier pour l’école.',
  pupilAskMail: 'Pour recevoir des mails, demande d’abord à tes parents.',
  pupilAskAlerts: 'Pour recevoir des alertes, demande d’abord à tes parents.',
}
