import type { Me } from '../../contract/api/me.ts'
import { recall } from '../shell/device.ts'
import { classFlag } from '../sign-in/class/class-flag.ts'

/** Whether this device may keep something of this person: never one that others use, signed in with pictures or the class’s. */
export const keepsHere = (me: Pick<Me, 'shared'>): boolean => !me.shared && recall<boolean>(classFlag) !== true
