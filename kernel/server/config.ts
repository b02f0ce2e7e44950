import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readVariable, type VariableName, variables, WrongSetting } from './config-variables.ts'

export type ProcessRole = 'web' | 'worker' | 'both'
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

/** Whether heads, inspectors and administrators must have a second factor, and how long they have to choose it. */
export type SecondFactorConfig = { isRequired: boolean; graceDays: number }

/** How long a session may last in all, and without being used; shorter on a device others use. */
export type SessionLimits = { days: number; idleDays: number; sharedHours: number; sharedIdleMinutes: number }

/** Everything one process of préau needs to know from outside, checked. */
export type Config = {
  port: number
  host: string
  /** Without a final slash; what links in mails and QR codes begin with. */
  publicUrl: string
  /** Absolute. */
  dataDir: string
  /** Absent: the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | undefined
  databasePool: number
  smtpUrl: string | undefined
  mailFrom: string
  /** Whom the statement of accessibility says to write to: an address or a page. */
  accessibilityContact: string | undefined
  /** The sender of envelopes, `{token}` standing for what names and signs the mail; undefined: returns are not read. */
  mailBounces: string | undefined
  /** Push services besides those of the known browsers, by origin. */
  pushServices: string[]
  secretKey: string
  secondFactor: SecondFactorConfig
  sessions: SessionLimits
  demo: boolean
  /** 0: no metrics. */
  metricsPort: number
  metricsHost: string
  logLevel: LogLevel
  /** What Fastify calls `trustProxy`: nobody, a number of relays, or their addresses. */
  trustProxy: false | number | string[]
  role: ProcessRole
  /** Sentences for the operator: nothing that prevents from starting. */
  warnings: string[]
}

const proxies = (text: string): Config['trustProxy'] => {
  if (/^\d+$/.test(text)) return Number(text) || false
  return text.split(',').map(part => part.trim())
}

const unusableFolder = (dataDir: string, code: unknown) =>
  new WrongSetting(
    `La variable DATA_DIR ne convient pas : « ${dataDir} » ne peut pas être lu et écrit (${code}), préau attend un dossier qui appartient au compte qui le lance.`,
  )

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** The secret of this instance: made once, kept beside the data, readable by its owner alone. */
const keptSecret = (dataDir: string) => {
  const file = join(dataDir, 'secret.key')
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw unusableFolder(dataDir, codeOf(error))
  }
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw unusableFolder(dataDir, codeOf(error))
  }
}

const unknownVariables = (env: NodeJS.ProcessEnv) =>
  Object.keys(env)
    .filter(name => name.startsWith('PREAU_') && !(name in variables))
    .map(name => `La variable ${name} est inconnue de préau : elle est sans effet.`)

const weakSettings = (secondFactor: string) =>
  secondFactor === 'offered'
    ? ['SECOND_FACTOR=offered : les comptes de direction et d’administration peuvent n’avoir qu’un mot de passe.']
    : []

/**
 * Reads and checks the environment. Throws a `WrongSetting` whose message is one French sentence naming
 * the variable, what was found and what is expected.
 */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const text = (name: VariableName) => readVariable(name, env) as string
  const optional = (name: VariableName) => readVariable(name, env) as string | undefined
  const number = (name: VariableName) => readVariable(name, env) as number
  const port = number('PORT')
  const publicUrl = (optional('PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/+$/, '')
  const dataDir = resolve(text('DATA_DIR'))
  const checked = {
    port,
    host: text('HOST'),
    publicUrl,
    dataDir,
    databaseUrl: optional('DATABASE_URL'),
    databasePool: number('DATABASE_POOL'),
    smtpUrl: optional('SMTP_URL'),
    mailFrom: optional('MAIL_FROM') ?? `preau@${new URL(publicUrl).hostname}`,
    mailBounces: optional('MAIL_BOUNCES'),
    accessibilityContact: optional('ACCESSIBILITY_CONTACT'),
    secondFactor: { isRequired: text('SECOND_FACTOR') === 'required', graceDays: number('SECOND_FACTOR_GRACE_DAYS') },
    sessions: {
      days: number('SESSION_DAYS'),
      idleDays: number('SESSION_IDLE_DAYS'),
      sharedHours: number('SHARED_SESSION_HOURS'),
      sharedIdleMinutes: number('SHARED_IDLE_MINUTES'),
    },
    pushServices:
      optional('PUSH_SERVICES')
        ?.split(',')
        .map(origin => origin.trim()) ?? [],
    demo: text('PREAU_DEMO') === '1',
    metricsPort: number('METRICS_PORT') ?? (port === 0 ? 0 : port + 1),
    metricsHost: text('METRICS_HOST'),
    logLevel: text('LOG_LEVEL') as LogLevel,
    trustProxy: proxies(text('TRUST_PROXY')),
    role: text('ROLE') as ProcessRole,
    warnings: [...unknownVariables(env), ...weakSettings(text('SECOND_FACTOR'))],
  }
  // Last, once everything else is known to be right: a refused start leaves no trace on the disk.
  return { ...checked, secretKey: optional('SECRET_KEY') ?? keptSecret(dataDir) }
}
