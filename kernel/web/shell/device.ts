/** What this device remembers on its own; a browser that refuses storage simply forgets. */
export const remember = (name: string, value: unknown): void => {
  try {
    if (value === null) localStorage.removeItem(`preau:${name}`)
    else localStorage.setItem(`preau:${name}`, JSON.stringify(value))
  } catch {
    // Private browsing or a full disk: nothing that matters is kept here.
  }
}

/** What was remembered under that name; null when it is absent or unreadable. */
export const recall = <T>(name: string): T | null => {
  try {
    const kept = localStorage.getItem(`preau:${name}`)
    return kept === null ? null : (JSON.parse(kept) as T)
  } catch {
    return null
  }
}

/** Calls back when another tab of this device changes what is kept under that name. */
export const onRemembered = (name: string, changed: () => void): (() => void) => {
  const listen = (event: StorageEvent) => event.key === `preau:${name}` && changed()
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}
