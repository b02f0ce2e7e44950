const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** Pages that lead to a session and have nothing to say once there is one. */
export const isSignInPath = (path: string): boolean =>
  ['/connexion', '/classe', '/activation', '/premier-administrateur'].some(folder => isUnder(path, folder))

/** A login sheet or a class card was just scanned: it is looked at even when somebody is signed in here; so is what everybody may read. */
export const staysWhenSignedIn = (path: string): boolean =>
  path === '/accessibilite' ||
  isUnder(path, '/activation') ||
  (path.startsWith('/classe/') && !path.startsWith('/classe/images'))
