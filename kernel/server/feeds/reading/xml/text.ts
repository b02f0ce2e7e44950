const predefined: ReadonlyMap<string, string> = new Map(
  Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }),
)

/** Characters XML 1.0 forbids everywhere (§2.2). */
export const illegalCharacter = /[^\t\n\r\u0020-\uFFFD]/

const character = (code: number): string | undefined => {
  const legal =
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff)
  return legal && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : undefined
}

/**
 * The text meant by references: the five of XML 1.0 §4.6 and characters by number, nothing else. There is no table to
 * add entities to, so none can expand (« billion laughs ») or reach a file. `undefined`: a reference to something else.
 */
export const resolveReferences = (text: string): string | undefined => {
  let unknown = false
  const resolved = text.replace(/&(#x[0-9a-fA-F]{1,8};|#[0-9]{1,9};|[a-z]{1,8};)?/g, (_, reference?: string) => {
    const name = reference?.slice(0, -1) ?? ''
    const value = name.startsWith('#x')
      ? character(Number.parseInt(name.slice(2), 16))
      : name.startsWith('#')
        ? character(Number(name.slice(1)))
        : predefined.get(name)
    if (value === undefined) unknown = true
    return value ?? ''
  })
  return unknown ? undefined : resolved
}
