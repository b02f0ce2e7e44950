import { hash, verify } from '@node-rs/argon2'
import * as common from '@zxcvbn-ts/language-common'
import { inFamilies } from '../../contract/in-families.ts'
import { invalid } from '../../contract/problem.ts'

/** OWASP and RFC 9106: argon2id, 19 MiB, two passes; computed off the event loop. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password.normalize('NFKC'), cost)

/** A hash nobody can match, compared when the login is unknown so that both answers take as long. */
const decoy = hash('compte-inexistant', cost)

/** Whether the password is this account's; false, after the same work, when there is no hash. */
export const passwordMatches = async (passwordHash: string | null, password: string): Promise<boolean> =>
  (await verify(passwordHash ?? (await decoy), password.normalize('NFKC'))) && passwordHash !== null

/** Words are given without case or accents in mind: « Tigre Nuage » is « tigre nuage » for a child. */
export const asTyped = (account: { isPupil: boolean } | null, password: string) =>
  account?.isPupil ? password.trim().toLowerCase().replace(/\s+/g, ' ') : password

/** CNIL 2022 and ANSSI: length first, no composition rule, no periodic change. */
export const shortest = 12
export const longest = 200

const commonPasswords = new Set<string>(common.dictionary['passwords-common'].map(word => String(word).toLowerCase()))

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** `aaaaaaaaaaaa`, `123123123123`, `abcdefghijkl`: long, and guessed first. */
const isRepetitive = (password: string) =>
  new Set(password).size < 5 ||
  /^(.{1,4})\1+$/.test(password) ||
  '01234567890123456789abcdefghijklmnopqrstuvwxyzazertyuiopqsdfghjklmwxcvbn'.includes(password.toLowerCase())

/** A common password stays one with a year, a department or « ! » around it. */
const isCommon = (password: string) => {
  const word = squeezed(password)
  return commonPasswords.has(word) || commonPasswords.has(word.replace(/\d+$/, '').replace(/^\d+/, ''))
}

/**
 * Refuses a password that is too short or guessed at once.
 * @param owner words an attacker tries first: login, names.
 * @throws Problem 422 on the field `password`, saying how to choose a better one.
 */
export const checkNewPassword = (password: string, owner: string[]) => {
  if (password.length < shortest)
    throw invalid('password', 'too-short', {
      fr: `Choisissez au moins ${shortest} caractères : une petite phrase convient très bien.`,
      en: `Choose at least ${shortest} characters: a short sentence works very well.`,
      ...inFamilies('shortPassword', shortest),
    })
  if (password.length > longest)
    throw invalid('password', 'too-long', {
      fr: `${longest} caractères au plus.`,
      en: `${longest} characters at most.`,
      ...inFamilies('longPassword', longest),
    })
  const word = squeezed(password)
  if (owner.map(squeezed).some(own => own.length >= 4 && word.replace(own, '').length < 6))
    throw invalid('password', 'personal', {
      fr: 'Ce mot de passe ressemble à votre nom ou à votre identifiant : choisissez-en un autre.',
      en: 'This password looks like your name or your login: choose another one.',
      ...inFamilies('personalPassword'),
    })
  if (isRepetitive(word) || isCommon(password))
    throw invalid('password', 'common', {
      fr: 'Ce mot de passe est parmi les plus devinés : choisissez quelques mots sans rapport entre eux.',
      en: 'This password is among the most guessed: choose a few words unrelated to each other.',
      ...inFamilies('commonPassword'),
    })
}
