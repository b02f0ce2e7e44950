import { useMemo } from 'react'
import { useLocale } from '../../../kernel/web/i18n.ts'
import { useSearchTexts } from '../../../kernel/web/search/texts.ts'
import { groupWords } from '../../../kernel/web/share-dialog/audience-words.ts'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import type { About, Addressee } from '../contract-messages.ts'
import { useMailTexts } from './texts.ts'

/** The names of those one writes to, and what tells who they are: « Maman de Lina Benali (CM1 A) ». */
export const useAboutWords = () => {
  const t = useMailTexts()
  const share = useShareTexts()
  const { roles } = useSearchTexts()
  const locale = useLocale()
  return useMemo(() => {
    const nameOf = ({ kind, name, group }: Pick<Addressee, 'kind' | 'name' | 'group'>): string => {
      if (kind === 'schools') return t.allSchools(name)
      return group && group.kind !== 'person' ? groupWords(group, share) : name
    }
    /** The same inside a sentence: « À toutes les écoles ». */
    const namedIn = (one: Pick<Addressee, 'kind' | 'name' | 'group'>): string =>
      one.kind === 'schools' ? t.allSchoolsInside(one.name) : nameOf(one)
    const childrenOf = ({ children }: About): string => {
      const [first] = children
      if (!first) return ''
      const names = children.map(({ name, className }) => (className ? `${name} (${className})` : name))
      return t.links[first.link](new Intl.ListFormat(locale).format(names))
    }
    const about = (given: About | null): string => {
      if (!given) return ''
      const quality = childrenOf(given) || (given.title ?? (given.role ? roles[given.role] : ''))
      return [quality, ...given.classes, given.structure].filter(Boolean).join(' · ')
    }
    const people = (group: Addressee['group']): string => {
      if (!group || group.kind === 'person') return ''
      return [group.kind === 'class' && group.structureName, share.people(group.people)].filter(Boolean).join(' · ')
    }
    const detailOf = (addressee: Addressee): string =>
      addressee.kind === 'schools'
        ? share.schools(addressee.reaches)
        : about(addressee.about) || people(addressee.group)
    return { nameOf, namedIn, about, detailOf }
  }, [t, share, roles, locale])
}
