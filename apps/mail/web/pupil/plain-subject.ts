/** « Re : Mon exposé » → « Mon exposé »: a child follows a talk, not its letters. */
export const plainSubject = (subject: string): string => subject.replace(/^(?:(?:re|tr)\s*:\s*)+/i, '')
