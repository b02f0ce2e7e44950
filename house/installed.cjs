// Whether node_modules holds what package-lock.json asks for. Any Node can run this: it decides what to install.
// Dates would lie here: a checkout or another command touches either file without changing what is installed.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages

/** Optional packages are made for one processor each: those of another are never there. */
const isDue = ([path, entry], production) => path !== '' && !entry.optional && !entry.link && !(production && entry.dev)

/** The first package that is absent or of another version, or undefined when all is there. */
const missingPackage = (root, production) => {
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json'))).filter(entry => isDue(entry, production))
  let present
  try {
    present = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  } catch {
    return 'node_modules'
  }
  const lacking = wanted.find(([path, { version }]) => present[path]?.version !== version)
  return lacking?.[0]
}

module.exports = { missingPackage }

if (require.main === module) {
  process.exitCode = missingPackage(process.argv[2] || '.', process.env.NODE_ENV === 'production') ? 1 : 0
}
