import type { FastifyRequest } from 'fastify'
import {
  type Language,
  languages,
  preferredAmong,
  type ScreenLanguage,
  screenLanguages,
} from '../../contract/language.ts'

/** The language of the account; before anybody is known, the one the browser asks for. */
export const languageOf = ({ actor, headers }: FastifyRequest): Language =>
  actor?.language ?? preferredAmong(languages, headers['accept-language'])

/** The language of the screens of the account, in which families are told what they may be told; else the browser’s. */
export const screenLanguageOf = ({ actor, headers }: FastifyRequest): ScreenLanguage =>
  actor?.screenLanguage ?? preferredAmong(screenLanguages, headers['accept-language'])
