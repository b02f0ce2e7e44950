/** The token in what was typed or pasted: the code itself, or the whole address under the square; null when there is none. */
export const tokenOf = (typed: string): string | null => {
  const last = typed.slice(typed.lastIndexOf('/') + 1).replace(/\s/g, '')
  return /^[\w-]{30,60}$/.test(last) ? last : null
}
