/** What the mails of notification say. */
export const fr = {
  dailySubject: (count: number) => (count === 1 ? 'Une nouveauté pour vous' : `${count} nouveautés pour vous`),
  weeklySubject: (count: number) => (count === 1 ? 'Une nouveauté cette semaine' : `${count} nouveautés cette semaine`),
  hello: (name: string) => `Bonjour ${name},`,
  digest: 'Voici ce qui est nouveau depuis le dernier résumé.',
  more: (count: number) => (count === 1 ? 'Et une autre nouveauté.' : `Et ${count} autres nouveautés.`),
  readAll: 'Tout voir dans préau',
  read: 'Lire dans préau',
  by: (name: string) => `par ${name}`,
  forChildren: (names: string[]) => `Pour ${names.join(' et ')}`,
  forYourself: 'Pour vous',
  forReader: (name: string) => `Pour ${name}`,
  why: 'Vous recevez ce message parce que vous avez un compte dans préau et que vous avez confirmé cette adresse.',
  choose: 'Choisir ce que je reçois',
  stop: 'Ne plus recevoir ces messages',
  untitled: 'Sans titre',
  stopTitle: 'Ne plus recevoir les messages de préau',
  stopWords:
    'Vous ne recevrez plus de mail qui annonce une nouveauté. Tout reste à lire dans préau ; les messages de sécurité continuent.',
  stopButton: 'Ne plus recevoir ces messages',
  stopped: 'C’est noté. Ces mails ne partiront plus. Pour changer d’avis : « Mon compte », dans préau.',
  unknownLink: 'Ce lien n’est pas complet : copiez-le en entier, ou réglez vos messages dans « Mon compte ».',
}

/** The same to a pupil whose parents agreed to mails or alerts (row J6). */
export const frPupil = {
  dailySubject: (count: number) => (count === 1 ? 'Une nouveauté pour toi' : `${count} nouveautés pour toi`),
  why: 'Tu reçois ce message parce que tes parents sont d’accord et que tu as confirmé cette adresse.',
}
