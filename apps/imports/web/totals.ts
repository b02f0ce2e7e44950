import type { Delivery } from '../contract.ts'

/** How many lines would change something. */
export const changesIn = (totals: Delivery['totals']): number =>
  totals ? totals.created + totals.changed + totals.moved + totals.leaving : 0
