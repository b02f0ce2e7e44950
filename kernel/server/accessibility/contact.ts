import type { accessibilityContract } from '../../contract/api/accessibility.ts'
import type { Handlers } from '../http/handlers.ts'

/** The statement of accessibility names a way to write to who runs the service (décret 2019-768; RGAA, model of statement). */
export const accessibilityHandlers: Handlers<typeof accessibilityContract> = {
  readAccessibilityContact: async ({ deps }) => ({ contact: deps.config.accessibilityContact ?? null }),
}
