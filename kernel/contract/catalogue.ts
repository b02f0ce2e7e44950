/**
 * The shape another language must have to translate the catalogue `T`: same keys, same arguments, other words.
 * `export const en: Catalogue<typeof fr> = { … }`
 */
export type Catalogue<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Widened<R> : Widened<T[K]>
}
type Widened<T> = T extends string ? string : T extends object ? Catalogue<T> : T
