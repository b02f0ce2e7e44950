import type { Me } from '../../contract/api/me.ts'

export interface FaceChoice {
  /** As the API gives an avatar: `pupil/…`, `adult/…`. */
  avatar: string
  /** What is sent to choose it. */
  seed: string
}

/**
 * The faces offered to somebody: the one worn now, the first one they had, then others that are nobody else’s, since
 * what draws them holds a piece of the person’s id.
 */
export const facesFor = ({ id, face, avatar }: Pick<Me, 'id' | 'face' | 'avatar'>, count: number): FaceChoice[] => {
  const own = id.slice(-8)
  const others = Array.from({ length: count }, (_, index) => `${own}-${index + 1}`)
  const current = avatar.slice(avatar.indexOf('/') + 1)
  const seeds = [...new Set([...(others.includes(current) ? [] : [current]), id, ...others])]
  return seeds.map(seed => ({ avatar: `${face}/${seed}`, seed }))
}
