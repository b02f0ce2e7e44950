/** The last part of a path, without what a screen or a disk would read otherwise than it looks. */
export const plainName = (name: string) => name.replace(/^.*[/\\]/, '').replace(/[\p{Cc}\p{Cf}]/gu, '')
