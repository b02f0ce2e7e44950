import type { Language } from '../../contract/language.ts'
import type { Siblings } from './children-reached.ts'
import type { News } from './news-since.ts'

/** News of one app, under its name. */
export interface OfApp {
  app: string
  news: News[]
}

/** News that reach somebody through the same children; `names` is empty for what is for the guardian alone. */
export interface OfChildren {
  names: string[]
  apps: OfApp[]
}

const byApp = (news: readonly News[], order: readonly string[]): OfApp[] =>
  [...Map.groupBy(news, ({ app }) => app)]
    .map(([app, all]) => ({ app, news: all }))
    .toSorted((one, other) => order.indexOf(one.app) - order.indexOf(other.app))

/**
 * A guardian's news child by child, the youngest first; what concerns several is said once, after; what is for the guardian
 * alone, last. Within each, app by app in menu order, newest first.
 */
export const newsByChild = (
  news: readonly News[],
  { children, reached }: Siblings,
  order: readonly string[],
): OfChildren[] => {
  const rank = (key: string) => {
    const [first, ...more] = key.split(' ')
    if (!first) return Number.POSITIVE_INFINITY
    return children.findIndex(({ id }) => id === first) + more.length * children.length
  }
  const groups = Map.groupBy(news, ({ resourceId }) => (reached.get(resourceId) ?? []).join(' '))
  return [...groups]
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .map(([key, all]) => ({
      names: key.split(' ').flatMap(id => children.find(child => child.id === id)?.givenName ?? []),
      apps: byApp(all, order),
    }))
}

/** « Lina, Tom et Zoé ». */
export const namesTogether = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : 'fr-FR').format(names)
