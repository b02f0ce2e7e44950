/** Position of the next line break, whichever of the three kinds, or -1. */
export const nextBreak = (text: string, from: number): number => {
  const feed = text.indexOf('\n', from)
  const returned = text.indexOf('\r', from)
  return feed < 0 || returned < 0 ? Math.max(feed, returned) : Math.min(feed, returned)
}
