import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-headless-shell',
]

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where Chromium is on this machine, if it is there; `CHROMIUM` says it first. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM, ...PLACES].find((path): path is string => path !== undefined && isProgram(path))

const asRoot = (): string[] => (process.getuid?.() === 0 ? [] : ['sudo', '-n'])

const apt = (...args: string[]) => {
  const [program = 'apt-get', ...rest] = [...asRoot(), 'apt-get', ...args]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/** Finds Chromium, or installs it from the system's packages and says so; throws when neither works. */
export const ensureChromium = async (): Promise<string> => {
  const found = findChromium()
  if (found) return found
  console.log('Chromium is missing: installing it from the system’s packages (apt-get install chromium)…')
  apt('update', '-q')
  if (apt('install', '-y', '-q', '--no-install-recommends', 'chromium')) {
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error(
    'The journeys need Chromium, and it could not be installed: install it with the system’s package manager, or give its path in CHROMIUM.',
  )
}

/** Nothing of its own on the network, nor of the screen's hardware; a microphone that beeps, given without asking. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]

/** Chromium as our checks and pictures drive it. */
export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureChromium(), args: quiet })
