import type { Manifest } from '../../contract/manifest.ts'
import type { MyApp } from './apps.tsx'

type Page = keyof NonNullable<Manifest['pages']>

/** The page of somebody or of a place, or where one writes to them, in the first of my apps that has one. */
export const pageOf = (apps: readonly MyApp[], page: Page, id: string): string | undefined => {
  for (const { href, manifest } of apps) {
    const address = manifest.pages?.[page]
    if (address) return `${href}${address.replace(':id', id)}`
  }
  return undefined
}
