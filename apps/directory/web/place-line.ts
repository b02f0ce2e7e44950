import type { Catalogue } from '../../../kernel/web/i18n.ts'
import type { Person } from '../contract.ts'
import type { fr } from '../fr.ts'

/** « Enseignante · CM1 A · École des Tilleuls »: one function of somebody, in one line. */
export const placeLine = (
  { role, title, structureName, classNames }: Person['places'][number],
  t: Catalogue<typeof fr>,
): string => [title ?? t.roles[role], ...classNames, structureName].filter(Boolean).join(' · ')
