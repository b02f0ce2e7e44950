import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import { atLeast, type Level } from '../../contract/endpoint.ts'
import { wordsIn } from '../../contract/language.ts'
import type { Manifest } from '../../contract/manifest.ts'
import type { EventNamesByApp } from '../app-page.ts'
import { useLanguage } from '../i18n.ts'
import { useMe } from './me.tsx'

/** What the composition root (apps/main.tsx) gives the shell: the kernel does not know the apps. */
export interface Composition {
  /** In menu order. */
  manifests: readonly Manifest[]
  /** The lazy page of each app, by id. */
  pages: Readonly<Record<string, ComponentType>>
  /** What some apps say on the adults’ home above the feed, by id. */
  homeCards: Readonly<Record<string, ComponentType>>
  /** And beside it. */
  homeAsides: Readonly<Record<string, ComponentType>>
  /** What some apps say above every page, by id. */
  strips?: Readonly<Record<string, ComponentType>>
  /** How some apps call what they announce, by id. */
  eventNames?: EventNamesByApp
}

const CompositionContext = createContext<Composition>({ manifests: [], pages: {}, homeCards: {}, homeAsides: {} })

export const CompositionProvider = ({ value, children }: { value: Composition; children: ReactNode }) => (
  <CompositionContext value={value}>{children}</CompositionContext>
)

/** Every app of this préau, open to me or not. */
export const useComposition = (): Composition => useContext(CompositionContext)

export interface MyApp {
  id: string
  /** In the reader’s language, and in a child’s words for a child. */
  name: string
  /** From the root: « /actualites ». */
  href: string
  level: Level
  manifest: Manifest
}

/** The apps open to me, in menu order. */
export const useMyApps = (): MyApp[] => {
  const { manifests } = useComposition()
  const me = useMe()
  const language = useLanguage()
  return me.apps.flatMap(({ id, level }) => {
    const manifest = manifests.find(candidate => candidate.id === id)
    if (!manifest) return []
    const names = (me.face === 'pupil' ? manifest.name.pupil : undefined) ?? manifest.name
    return [{ id, name: wordsIn(names, language), href: `/${manifest.path}`, level, manifest }]
  })
}

/** Those of them that menus show: the others are only ways in to what they hold. */
export const useMenuApps = (): MyApp[] =>
  useMyApps().filter(({ level, manifest }) => atLeast(level, manifest.inMenusFrom ?? 'read'))
