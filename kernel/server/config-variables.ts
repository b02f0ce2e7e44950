import { isIP } from 'node:net'
import Type, { type TSchema } from 'typebox'
import { Value } from 'typebox/value'

/** One environment variable: what it may hold, in a schema for the program and a sentence for a person. */
export type Variable = {
  schema: TSchema
  expected: string
  fallback?: string
  /** Never repeated on a screen or in a log. */
  secret?: true
}

const address = (protocols: string[], rest: Omit<Variable, 'schema'>): Variable => ({
  schema: Type.Refine(Type.String(), text => URL.canParse(text) && protocols.includes(new URL(text).protocol)),
  ...rest,
})

const port = (fallback?: string): Variable => ({
  schema: Type.Integer({ minimum: 0, maximum: 65_535 }),
  expected: 'un numéro de port entre 0 et 65535',
  ...(fallback !== undefined && { fallback }),
})

const between = (minimum: number, maximum: number, fallback: string): Variable => ({
  schema: Type.Integer({ minimum, maximum }),
  expected: `un nombre entre ${minimum} et ${maximum}`,
  fallback,
})

const oneOf = (fallback: string, ...values: string[]): Variable => ({
  schema: Type.Union(values.map(value => Type.Literal(value))),
  expected: `l’un de ces mots : ${values.join(', ')}`,
  fallback,
})

const isNetwork = (text: string) => {
  const [host = '', bits, ...more] = text.trim().split('/')
  const family = isIP(host)
  const width = Number(bits ?? 0)
  return family > 0 && more.length === 0 && Number.isInteger(width) && width >= 0 && width <= (family === 4 ? 32 : 128)
}

const isProxyList = (text: string) => /^\d{1,2}$/.test(text) || text.split(',').every(isNetwork)

const isOrigin = (text: string) => URL.canParse(text.trim()) && new URL(text.trim()).origin === text.trim()

/** Everything that can be set from outside; `docs/operating/README.md` says the same to the operator. */
export const variables = {
  PORT: port('3000'),
  HOST: {
    schema: Type.String({ pattern: '^[\\w.:-]+$' }),
    expected: 'une adresse ou un nom de machine',
    fallback: '0.0.0.0',
  },
  PUBLIC_URL: address(['http:', 'https:'], { expected: 'une adresse qui commence par http:// ou https://' }),
  DATA_DIR: { schema: Type.String({ minLength: 1 }), expected: 'un dossier', fallback: './data' },
  DATABASE_URL: address(['postgres:', 'postgresql:'], {
    expected: 'une adresse postgres://compte:motdepasse@machine:5432/base',
    secret: true,
  }),
  DATABASE_POOL: between(2, 90, '10'),
  SMTP_URL: address(['smtp:', 'smtps:'], { expected: 'une adresse smtp:// ou smtps://', secret: true }),
  MAIL_FROM: { schema: Type.String({ pattern: '^[^@\\r\\n]+@[^@\\r\\n]+$' }), expected: 'une adresse électronique' },
  MAIL_BOUNCES: {
    // 64 letters before the @ (RFC 5321 § 4.5.3.1.1), 42 of them the token.
    schema: Type.String({ pattern: '^(?=[^@]{0,29}@)[\\w.+=-]*\\{token\\}[\\w.+=-]*@[\\w.-]+$' }),
    expected: 'une adresse où {token} tient la place de la signature, comme retours+{token}@ent.exemple.fr',
  },
  ACCESSIBILITY_CONTACT: {
    schema: Type.Refine(
      Type.String(),
      text => /^[^@\s]+@[^@\s]+$/.test(text) || (URL.canParse(text) && new URL(text).protocol === 'https:'),
    ),
    expected: 'une adresse électronique, ou une page qui commence par https://',
  },
  PUSH_SERVICES: {
    schema: Type.Refine(Type.String(), text => text.split(',').every(isOrigin)),
    expected: 'des adresses comme https://alertes.exemple.fr, séparées par des virgules',
  },
  SECRET_KEY: {
    schema: Type.String({ minLength: 32 }),
    expected: 'au moins 32 caractères pris au hasard',
    secret: true,
  },
  SECOND_FACTOR: oneOf('required', 'required', 'offered'),
  SECOND_FACTOR_GRACE_DAYS: between(0, 90, '14'),
  SESSION_DAYS: between(1, 90, '30'),
  SESSION_IDLE_DAYS: between(1, 90, '14'),
  SHARED_SESSION_HOURS: between(1, 24, '8'),
  SHARED_IDLE_MINUTES: between(5, 120, '30'),
  PREAU_DEMO: oneOf('1', '0', '1'),
  METRICS_PORT: port(),
  METRICS_HOST: {
    schema: Type.String({ pattern: '^[\\w.:-]+$' }),
    expected: 'une adresse ou un nom de machine',
    fallback: '127.0.0.1',
  },
  LOG_LEVEL: oneOf('info', 'fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  TRUST_PROXY: {
    schema: Type.Refine(Type.String(), isProxyList),
    expected: '0, un nombre de relais, ou les adresses des relais séparées par des virgules',
    fallback: '0',
  },
  ROLE: oneOf('both', 'web', 'worker', 'both'),
} satisfies Record<string, Variable>

export type VariableName = keyof typeof variables

/** A setting préau cannot start with; its message is a sentence for the operator. */
export class WrongSetting extends Error {}

/** The value of one variable, or the sentence that says what is wrong with it. */
export const readVariable = (name: VariableName, env: NodeJS.ProcessEnv): unknown => {
  const variable: Variable = variables[name]
  const text = env[name]?.trim() || variable.fallback
  if (text === undefined) return undefined
  const value = Value.Convert(variable.schema, text)
  if (Value.Check(variable.schema, value)) return value
  const found = variable.secret ? 'sa valeur (tue ici)' : `« ${text} »`
  throw new WrongSetting(
    `La variable ${name} ne convient pas : ${found} a été trouvé, préau attend ${variable.expected}.`,
  )
}
