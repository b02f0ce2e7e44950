import type { FastifyRequest } from 'fastify'
import { type Language, preferredLanguage } from '../../contract/language.ts'

/** The language of the account; before anybody is known, the one the browser asks for. */
export const languageOf = ({ actor, headers }: FastifyRequest): Language =>
  actor?.language ?? preferredLanguage(headers['accept-language'])
