import type { Sentence } from '../../../contract/language.ts'

/** What is wrong with one line. `what` names the thing at fault: a column, a part, an attribute. */
export const problems = {
  'skipped-file': () => ({
    fr: 'Ce fichier n’est pas un fichier d’annuaire : il n’a pas été lu.',
    en: 'This file is not a directory file: it was not read.',
  }),
  'missing-part': what => ({
    fr: `La partie ${what} n’est pas dans cette livraison.`,
    en: `Part ${what} is not in this delivery.`,
  }),
  'unknown-attribute': what => ({
    fr: `L’attribut ${what} n’est pas connu : il a été ignoré.`,
    en: `The attribute ${what} is not known: it was ignored.`,
  }),
  'unknown-category': what => ({
    fr: `Catégorie inconnue (${what}) : la fiche n’est pas reprise.`,
    en: `Unknown category (${what}): the record is not used.`,
  }),
  'unknown-operation': what => ({
    fr: `Opération inconnue sur l’attribut ${what} : cet attribut n’est pas repris.`,
    en: `Unknown operation on the attribute ${what}: this attribute is not used.`,
  }),
  'missing-key': () => ({
    fr: 'La fiche n’a pas d’identifiant : elle n’est pas reprise.',
    en: 'The record has no identifier: it is not used.',
  }),
  'missing-name': () => ({
    fr: 'Le nom ou le prénom manque : la ligne n’est pas reprise.',
    en: 'The family name or the first name is missing: the line is not used.',
  }),
  'erased-name': () => ({
    fr: 'Un nom ou un prénom ne peut pas être effacé : l’ancien est gardé.',
    en: 'A family name or a first name cannot be erased: the former one is kept.',
  }),
  'invalid-date': what => ({
    fr: `La date (${what}) n’existe pas ou n’est pas au format JJ/MM/AAAA : elle n’est pas reprise.`,
    en: `The date (${what}) does not exist or is not written DD/MM/YYYY: it is not used.`,
  }),
  'invalid-email': () => ({
    fr: 'L’adresse électronique n’en est pas une : elle n’est pas reprise.',
    en: 'The e-mail address is not one: it is not used.',
  }),
  'invalid-phone': () => ({
    fr: 'Le numéro de téléphone n’en est pas un : il n’est pas repris.',
    en: 'The telephone number is not one: it is not used.',
  }),
  'invalid-ine': () => ({
    fr: 'L’INE n’a pas onze caractères : il n’est pas repris.',
    en: 'The INE does not have eleven characters: it is not used.',
  }),
  'invalid-uai': () => ({
    fr: 'L’UAI n’a pas la forme attendue (sept chiffres et une lettre) : il n’est pas repris.',
    en: 'The UAI does not have the expected form (seven digits and a letter): it is not used.',
  }),
  'unknown-civility': () => ({
    fr: 'La civilité n’est ni M. ni Mme : elle n’est pas reprise.',
    en: 'The title is neither M. nor Mme: it is not used.',
  }),
  'unknown-sex': () => ({
    fr: 'Le sexe n’est ni F ni M : il n’est pas repris.',
    en: 'The sex is neither F nor M: it is not used.',
  }),
  'malformed-class': what => ({
    fr: `Une référence de classe est incomplète (${what}) : elle n’est pas reprise.`,
    en: `A reference to a class is incomplete (${what}): it is not used.`,
  }),
  'malformed-link': () => ({
    fr: 'Un lien entre un élève et un responsable est incomplet : il n’est pas repris.',
    en: 'A link between a pupil and a guardian is incomplete: it is not used.',
  }),
  'formula-cell': what => ({
    fr: `La colonne « ${what} » commence comme une formule de tableur : la ligne n’est pas reprise.`,
    en: `The column “${what}” begins like a spreadsheet formula: the line is not used.`,
  }),
  'formula-text': what => ({
    fr: `La colonne « ${what} » commence comme une formule de tableur : cette valeur n’est pas reprise.`,
    en: `The column “${what}” begins like a spreadsheet formula: this value is not used.`,
  }),
  'incomplete-child': () => ({
    fr: 'Un enfant est cité sans nom ou sans prénom : ce lien n’est pas repris.',
    en: 'A child is named without a family name or a first name: this link is not used.',
  }),
} satisfies Record<string, (what: string) => Sentence>
