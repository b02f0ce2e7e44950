/**
 * JSON Schema builders typed by TypeBox. The types come from TypeBox, the run-time part is these few functions:
 * contracts are read by the browser too, where the TypeBox engine would cost more than a whole application.
 */
import type {
  Static,
  TArray,
  TBoolean,
  TInteger,
  TNull,
  TNumber,
  TObject,
  TOptional,
  TProperties,
  TRecord,
  TSchema,
  TString,
  TUnion,
  TUnknown,
  TUnsafe,
} from 'typebox'

export type { Static, TObject, TProperties, TSchema }

const optionalMark = '~optional'

const make = <T extends TSchema>(schema: object): T => schema as unknown as T

const isOptional = (schema: TSchema) => optionalMark in schema

/** A text whose limits a form can read. */
export type TText = TString & { minLength: number; maxLength: number }

/** Text a person types. `max` is in UTF-16 units, as `maxLength` of an input. */
const text = (limits: { min?: number; max: number; pattern?: string; description?: string }): TText =>
  make({
    type: 'string',
    minLength: limits.min ?? 0,
    maxLength: limits.max,
    ...(limits.pattern && { pattern: limits.pattern }),
    ...(limits.description && { description: limits.description }),
  })

const object = <P extends TProperties>(properties: P, options: { description?: string } = {}): TObject<P> =>
  make({
    type: 'object',
    properties,
    required: Object.keys(properties).filter(key => !isOptional(properties[key] as TSchema)),
    additionalProperties: false,
    ...options,
  })

const oneOf = <const V extends readonly string[]>(...values: V): TUnsafe<V[number]> =>
  make({ type: 'string', enum: values })

/**
 * Or null. Said in the schema's own `type` where it has one: of `anyOf`, whoever writes an answer tries each branch on each value,
 * which cost as much as writing it.
 */
const nullable = <T extends TSchema>(schema: T): TUnion<[T, TNull]> => {
  const { type, enum: values } = schema as { type?: string; enum?: readonly string[] }
  if (!type) return make({ anyOf: [schema, { type: 'null' }] })
  return make({ ...schema, type: [type, 'null'], ...(values && { enum: [...values, null] }) })
}

export const t = {
  object,
  text,
  oneOf,
  /** Any string préau itself produced: no limit is checked. */
  string: (): TString => make({ type: 'string' }),
  id: (): TString => make({ type: 'string', format: 'uuid' }),
  /** A calendar day, `YYYY-MM-DD`. */
  day: (): TString => make({ type: 'string', format: 'date' }),
  /** An instant, RFC 3339. */
  instant: (): TString => make({ type: 'string', format: 'date-time' }),
  integer: (limits: { minimum?: number; maximum?: number; default?: number } = {}): TInteger =>
    make({ type: 'integer', ...limits }),
  number: (): TNumber => make({ type: 'number' }),
  boolean: (): TBoolean => make({ type: 'boolean' }),
  array: <T extends TSchema>(items: T, limits: { maxItems?: number; minItems?: number } = {}): TArray<T> =>
    make({ type: 'array', items, ...limits }),
  nullable,
  optional: <T extends TSchema>(schema: T): TOptional<T> => make({ ...schema, [optionalMark]: true }),
  /** A dictionary whose keys are data (ids, dates …). */
  record: <T extends TSchema>(values: T): TRecord<'^.*$', T> =>
    make({ type: 'object', patternProperties: { '^.*$': values }, additionalProperties: false }),
  /** JSON checked elsewhere (a rich text has its own validator). */
  unknown: (): TUnknown => make({}),
}
