/** Bumped when the text of a reading changes in meaning: everyone concerned is asked again (row A17). */
export const charterVersions = { children: 1, families: 1, staff: 1 } as const
export type CharterReading = keyof typeof charterVersions
