/** What somebody who reported something is told, in their language. */
export const outcomeWords = {
  fr: {
    hidden: {
      title: 'Votre signalement a été traité : le contenu n’est plus visible.',
      excerpt: 'Merci de votre vigilance.',
    },
    dismissed: {
      title: 'Votre signalement a été traité : le contenu reste visible.',
      excerpt: 'Les personnes qui gèrent l’établissement l’ont examiné.',
    },
  },
  en: {
    hidden: { title: 'Your report was handled: the content is no longer visible.', excerpt: 'Thank you.' },
    dismissed: {
      title: 'Your report was handled: the content stays visible.',
      excerpt: 'Those who run the school have looked at it.',
    },
  },
} as const
