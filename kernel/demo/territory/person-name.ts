import { slugOf } from './keys.ts'

export interface PersonName {
  civility: 'M.' | 'Mme'
  givenName: string
  familyName: string
}

/** Reads `Mme Anne-Laure Le Bihan`: civility, one given name, the rest is the family name. */
export const parseName = (text: string): PersonName => {
  const [civility, givenName, ...rest] = text.split(' ')
  if ((civility !== 'M.' && civility !== 'Mme') || !givenName || rest.length === 0)
    throw new Error(`not a name: ${text}`)
  return { civility, givenName, familyName: rest.join(' ') }
}

/** `claire.brunet`: the login asked for, and the local part of the e-mail. */
export const loginOf = ({ givenName, familyName }: Pick<PersonName, 'givenName' | 'familyName'>): string =>
  `${slugOf(givenName)}.${slugOf(familyName)}`
