const slips: readonly [RegExp, string][] = [
  [/([a-zà-ÿ])\1/, '$1'],
  [/([lnrst])(?=[aeiouyé])/, '$1$1'],
  [/[td]$/, 'e'],
  [/ch?$/, 'k'],
  [/c(?=[aio])/, 'ss'],
]

/** A name as somebody in a hurry types it: a letter lost, or one too many, or as it sounds. */
export const misspelt = (name: string): string => {
  const [from, to] = slips.find(([pattern]) => pattern.test(name)) ?? [/$/, 'e']
  return name.replace(from, to)
}
