/**
 * The oldest browsers we answer for: a telephone bought five years ago and updated since, a computer whose system gets no
 * newer Firefox. README and docs/operating say the same; house/test/browsers.e2e.ts checks the built files against them.
 */
export const oldest = { chrome: '100', edge: '100', firefox: '115', safari: '15.4' } as const

/** As Vite and its minifiers name them. */
export const browsers = Object.entries(oldest).map(([name, version]) => name + version)

/** As Lightning CSS numbers them: a byte for each part of a version. */
export const lightningTargets = Object.fromEntries(
  Object.entries(oldest).map(([name, version]) => {
    const [major = 0, minor = 0] = version.split('.').map(Number)
    return [name, (major << 16) | (minor << 8)]
  }),
)
