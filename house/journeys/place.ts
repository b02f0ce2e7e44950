import { inject } from 'vitest'

/** The préau of this worker: what one journey changes, those that run beside it do not see. */
export const place = () => {
  const places = inject('places')
  const own = places[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % places.length]
  if (!own) throw new Error('No préau was started for the journeys.')
  return own
}
