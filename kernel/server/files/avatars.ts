import { Avatar, Style } from '@dicebear/core'
import lorelei from '@dicebear/styles/lorelei.json' with { type: 'json' }
import shapes from '@dicebear/styles/shapes.json' with { type: 'json' }
import thumbs from '@dicebear/styles/thumbs.json' with { type: 'json' }

/** CC0 styles: cheerful thumbs for pupils, line portraits for adults, paper shapes for structures. Never a photograph. */
const styles = {
  pupil: new Style(thumbs),
  adult: new Style(lorelei),
  structure: new Style(shapes),
}
export type AvatarStyle = keyof typeof styles

const papers = ['fff3d3', 'e2f4ea', 'e3f0fb', 'f2e6fa', 'fbe6f1', 'def3f4', 'fdeede']
const kept = new Map<string, string>()
const mostKept = 5_000

/** The SVG of an avatar: the same seed always draws the same face. Kept in memory, the oldest leaving first. */
export const drawAvatar = (style: AvatarStyle, seed: string): string => {
  const key = `${style}/${seed}`
  const known = kept.get(key)
  if (known) return known
  const background = style === 'adult' ? { backgroundColor: papers } : {}
  const svg = new Avatar(styles[style], { seed, ...background }).toString()
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value as string)
  kept.set(key, svg)
  return svg
}
