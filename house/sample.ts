import type { TSchema } from '../kernel/contract/schema.ts'

/** JSON Schema as our builders make it (kernel/contract/schema.ts). */
interface Shape {
  type?: string | string[]
  enum?: (string | null)[]
  anyOf?: Shape[]
  format?: string
  minLength?: number
  minItems?: number
  minimum?: number
  pattern?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
}

const formats: Record<string, string> = {
  uuid: '00000000-0000-7000-8000-000000000000',
  date: '2026-11-21',
  'date-time': '2026-11-21T08:20:00Z',
}

const sampleOf = (shape: Shape): unknown => {
  if (shape.enum) return shape.enum[0]
  if (shape.anyOf) return sampleOf(shape.anyOf[0] ?? {})
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type
  if (type === 'object')
    return Object.fromEntries((shape.required ?? []).map(key => [key, sampleOf(shape.properties?.[key] ?? {})]))
  if (type === 'array') return Array.from({ length: shape.minItems ?? 0 }, () => sampleOf(shape.items ?? {}))
  if (type === 'integer' || type === 'number') return shape.minimum ?? 1
  if (type === 'boolean') return true
  // What a wall clock shows, where that is asked for.
  if (shape.pattern && new RegExp(shape.pattern).test('08:20')) return '08:20'
  if (type === 'string') return formats[shape.format ?? ''] ?? 'a'.repeat(Math.max(1, shape.minLength ?? 1))
  return { type: 'doc', content: [{ type: 'paragraph' }] }
}

/** The smallest value that passes a schema: enough to reach the rights gate of any endpoint. */
export const sample = (schema: TSchema): unknown => sampleOf(schema as unknown as Shape)
