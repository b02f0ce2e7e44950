const talk = {
  fr: 'Tu peux en parler avec ton enseignante ou ton enseignant.',
  en: 'You can talk about it with your teacher.',
}

/** What a pupil is told when the school corrects their card. */
export const correctionWords = {
  fr: {
    motto: {
      changed: { title: 'L’école a corrigé ta devise.', excerpt: talk.fr },
      removed: { title: 'L’école a retiré ta devise.', excerpt: talk.fr },
    },
    avatar: {
      changed: { title: 'L’école a changé ton visage.', excerpt: talk.fr },
      removed: { title: 'L’école t’a redonné ton premier visage.', excerpt: talk.fr },
    },
  },
  en: {
    motto: {
      changed: { title: 'The school corrected your motto.', excerpt: talk.en },
      removed: { title: 'The school took your motto away.', excerpt: talk.en },
    },
    avatar: {
      changed: { title: 'The school changed your face.', excerpt: talk.en },
      removed: { title: 'The school gave you back your first face.', excerpt: talk.en },
    },
  },
} as const
