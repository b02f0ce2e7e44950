/** The address of a drawn avatar: `pupil/…` or `adult/…`, as the API gives it. */
export const avatarSrc = (avatar: string): string => `/api/v1/avatars/${avatar}`

export const structureAvatarSrc = (structureId: string): string => avatarSrc(`structure/${structureId}`)
