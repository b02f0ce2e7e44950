import { deviceCopy as copyOf, type DeviceCopy } from '../../../kernel/web/device-copy.ts'
import type { Draft } from './draft.ts'

/** The item being written, kept on this device for this account. */
export const deviceCopy = (personId: string): DeviceCopy<Draft> => copyOf(`news:draft:${personId}`)
