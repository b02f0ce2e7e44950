import type { ReactNode } from 'react'
import { usePathname } from 'wouter/use-browser-location'
import House from '~icons/house-fill'
import { AppGommette } from '../ui/app-gommette.tsx'
import { useMenuApps } from './apps.tsx'
import styles from './nav-links.module.css'
import { useShellTexts } from './texts.ts'

export interface NavEntry {
  id: string
  name: string
  href: string
  sign: ReactNode
  isHere: boolean
}

const isUnder = (path: string, href: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)

/** Home, then the apps open to me, in the order of their list; the same in the rail, the bar and « Plus ». */
export const useNavEntries = (): NavEntry[] => {
  const apps = useMenuApps()
  const path = usePathname()
  const t = useShellTexts()
  const home: NavEntry = {
    id: 'home',
    name: t.home,
    href: '/',
    isHere: isUnder(path, '/'),
    sign: (
      <span className={styles.home}>
        <House size="1.25rem" />
      </span>
    ),
  }
  return [
    home,
    ...apps.map(({ id, name, href, manifest }) => ({
      id,
      name,
      href,
      isHere: isUnder(path, href),
      sign: <AppGommette gommette={manifest.gommette} size={32} />,
    })),
  ]
}
