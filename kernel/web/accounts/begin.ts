import { remember } from '../shell/device.ts'

/** The whole page is begun anew: nothing of an account, not even a timer, is there for the next one. */
export const begin = (path: string, personId: string | null): void => {
  remember('person', personId)
  window.location.replace(path)
}
