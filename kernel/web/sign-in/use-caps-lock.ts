import { type KeyboardEvent, useState } from 'react'

/** Whether the capitals are locked, as the last key pressed in the form tells. */
export const useCapsLock = (): [boolean, (event: KeyboardEvent) => void] => {
  const [isLocked, setLocked] = useState(false)
  return [isLocked, event => setLocked(event.getModifierState('CapsLock'))]
}
