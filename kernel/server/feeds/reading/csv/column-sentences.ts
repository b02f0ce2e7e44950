import type { Sentence } from '../../../../contract/language.ts'

/** Titles as the file writes them. */
export const named = (titles: readonly string[]): Sentence => ({
  fr: titles.map(title => `« ${title} »`).join(', '),
  en: titles.map(title => `“${title}”`).join(', '),
})

/** The titles of the exports préau reads are French whoever reads them. */
export const expectedColumns: Sentence = {
  fr: [
    '« Nom élève ; Prénom élève ; Date naissance ; Niveau ; Libellé classe … » (élèves)',
    '« Nom responsable ; Prénom responsable ; … Nom de famille enfant ; Prénom enfant … » (responsables)',
    '« Civilité ; Nom ; Prénom ; Courriel ; Directeur ; Classe … » (enseignants)',
  ].join(' ou '),
  en: [
    '“Nom élève ; Prénom élève ; Date naissance ; Niveau ; Libellé classe …” (pupils)',
    '“Nom responsable ; Prénom responsable ; … Nom de famille enfant ; Prénom enfant …” (guardians)',
    '“Civilité ; Nom ; Prénom ; Courriel ; Directeur ; Classe …” (teachers)',
  ].join(' or '),
}

const files = {
  pupils: { fr: 'd’élèves', en: 'pupils' },
  guardians: { fr: 'de responsables', en: 'guardians' },
  teachers: { fr: 'd’enseignants', en: 'teachers' },
} satisfies Record<string, Sentence>

/** What a file that resembles none of the exports lacks to be the one it is nearest to. */
export const missingSentence = (kind: keyof typeof files, missing: Sentence): Sentence => ({
  fr: `Pour un fichier ${files[kind].fr}, il manque ${missing.fr}. Attendu : ${expectedColumns.fr}.`,
  en: `A file of ${files[kind].en} needs ${missing.en} as well. Expected: ${expectedColumns.en}.`,
})
