import type { FastifyError } from 'fastify'
import { inFamilies } from '../../contract/in-families.ts'
import type { Sentence } from '../../contract/language.ts'
import { type FieldFault, notFound, Problem } from '../../contract/problem.ts'

const required: Sentence = { fr: 'Ce champ est obligatoire.', en: 'This field is required.', ...inFamilies('required') }
const misshapen: Sentence = {
  fr: 'Cette valeur n’a pas la forme attendue.',
  en: 'This value does not have the expected form.',
  ...inFamilies('misshapen'),
}

const sentences: Record<string, (params: Record<string, unknown>) => Sentence> = {
  required: () => required,
  minLength: ({ limit }) =>
    limit === 1
      ? required
      : {
          fr: `Il faut au moins ${limit} caractères.`,
          en: `At least ${limit} characters are needed.`,
          ...inFamilies('atLeastCharacters', Number(limit)),
        },
  maxLength: ({ limit }) => ({
    fr: `C’est trop long : ${limit} caractères au plus.`,
    en: `This is too long: ${limit} characters at most.`,
    ...inFamilies('atMostCharacters', Number(limit)),
  }),
  minItems: ({ limit }) => ({
    fr: `Il en faut au moins ${limit}.`,
    en: `At least ${limit} are needed.`,
    ...inFamilies('atLeastItems', Number(limit)),
  }),
  maxItems: ({ limit }) => ({
    fr: `C’est trop : ${limit} au plus.`,
    en: `Too many: ${limit} at most.`,
    ...inFamilies('atMostItems', Number(limit)),
  }),
  enum: () => ({
    fr: 'Cette valeur n’est pas dans la liste.',
    en: 'This value is not in the list.',
    ...inFamilies('notInList'),
  }),
  format: () => misshapen,
  type: () => misshapen,
  minimum: ({ limit }) => ({
    fr: `La plus petite valeur possible est ${limit}.`,
    en: `The smallest possible value is ${limit}.`,
    ...inFamilies('smallest', Number(limit)),
  }),
  maximum: ({ limit }) => ({
    fr: `La plus grande valeur possible est ${limit}.`,
    en: `The largest possible value is ${limit}.`,
    ...inFamilies('largest', Number(limit)),
  }),
}

const unfit: Sentence = { fr: 'Cette valeur ne convient pas.', en: 'This value will not do.', ...inFamilies('unfit') }

type ValidationError = NonNullable<FastifyError['validation']>[number]

const fieldOf = ({ instancePath, params }: ValidationError) =>
  [instancePath.slice(1).replaceAll('/', '.'), params?.missingProperty].filter(Boolean).join('.')

const fieldError = (error: ValidationError): FieldFault => ({
  field: fieldOf(error),
  code: error.keyword,
  message: sentences[error.keyword]?.(error.params ?? {}) ?? unfit,
})

/** Every field at fault at once, in words; a wrong id in the path is simply a page that does not exist. */
export const validationProblem = (error: FastifyError) =>
  error.validationContext === 'params'
    ? notFound()
    : new Problem(
        422,
        'invalid',
        { fr: 'Certains champs sont à corriger.', en: 'Some fields need correcting.', ...inFamilies('someFields') },
        { errors: error.validation?.map(fieldError) },
      )
