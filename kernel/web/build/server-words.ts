import type { Plugin } from 'vite'

/**
 * What the server alone says (`kernel/contract/languages/`) weighs on no page: a contract that would carry it to the browser
 * stops the build, rather than fetch six languages on each first page.
 */
export const withoutServerWords = (): Plugin => ({
  name: 'preau:server-words',
  apply: 'build',
  generateBundle(_options, output) {
    const carried = Object.values(output)
      .flatMap(part => (part.type === 'chunk' ? Object.keys(part.modules) : []))
      .filter(id => /\/kernel\/contract\/languages\//.test(id))
    if (carried.length > 0) this.error(`A page would carry what only the server says: ${carried.join(', ')}`)
  },
})
