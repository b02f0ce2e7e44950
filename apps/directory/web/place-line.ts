import type { Catalogue } from '../../../kernel/web/i18n.ts'
import type { Person } from '../contract.ts'
import type { fr } from '../fr.ts'

const listed = (names: readonly string[], locale: string) => new Intl.ListFormat(locale).format(names)

/** « Enseignante · CM1 A · École des Tilleuls », « Parent de Lina et Ilyès »: one function of somebody, in one line. */
export const placeLine = (
  { role, title, structureName, classNames, children }: Person['places'][number],
  { t, locale }: { t: Catalogue<typeof fr>; locale: string },
): string => {
  const quality = children.length > 0 ? t.parentOf(listed(children, locale)) : (title ?? t.roles[role])
  return [quality, ...classNames, structureName].filter(Boolean).join(' · ')
}
