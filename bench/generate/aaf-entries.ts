import { shouted } from './names.ts'
import type { Guardian, Level, Pupil, School, StaffMember } from './world.ts'

/** One AAF 1D entry as text (standards: grammar of ficAlimMENESR, attributes of §1.3 to §1.6). */

export type Attributes = Record<string, string | readonly string[]>

const codes: Record<Level, string> = {
  TPS: '1110',
  PS: '1111',
  MS: '1112',
  GS: '1113',
  CP: '1121',
  CE1: '1122',
  CE2: '1123',
  CM1: '1124',
  CM2: '1125',
}
const cycles: Record<string, string> = { T: '1$CYCLE I', P: '1$CYCLE I', M: '1$CYCLE I', G: '1$CYCLE I' }

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const values = (value: string | readonly string[]): string => {
  const list = typeof value === 'string' ? [value] : value
  const text = list.map(one => (one === '' ? '<value/>' : `<value>${escaped(one)}</value>`)).join('')
  return text === '' ? '<value/>' : text
}

const heading = (category: string, id: number) => {
  const kind = category === 'EtabEducNat' ? 'categorieStructure' : 'categoriePersonne'
  return `    <operationalAttributes><attr name="${kind}"><value>${category}</value></attr></operationalAttributes>
    <identifier><id>${id}</id></identifier>\n`
}

export const addRequest = (category: string, id: number, attributes: Attributes) => {
  const lines = Object.entries(attributes).map(
    ([name, value]) => `      <attr name="${name}">${values(value)}</attr>\n`,
  )
  return `  <addRequest>\n${heading(category, id)}    <attributes>\n${lines.join('')}    </attributes>\n  </addRequest>\n`
}

export const modifyRequest = (category: string, id: number, attributes: Attributes) => {
  const lines = Object.entries(attributes).map(
    ([name, value]) => `      <modification name="${name}" operation="replace">${values(value)}</modification>\n`,
  )
  const body = `${heading(category, id)}    <modifications>\n${lines.join('')}    </modifications>\n`
  return `  <modifyRequest>\n${body}  </modifyRequest>\n`
}

export const deleteRequest = (category: string, id: number) =>
  `  <deleteRequest>\n${heading(category, id)}  </deleteRequest>\n`

export const schoolAttributes = (school: School): Attributes => ({
  ENTStructureJointure: String(school.key),
  ENTStructureUAI: school.uai,
  ENTStructureSIREN: '',
  ENTStructureNomCourant: `${shouted(school.name)}-ac-EXEMPLE`,
  ENTStructureTypeStruct: shouted(school.type),
  ENTEcoleMinistereTutelle: "MINISTERE DE L'EDUCATION NATIONALE",
  ENTEtablissementContrat: 'PU',
  ENTStructureAdresse: school.address,
  ENTStructureBoitePostale: '',
  ENTStructureCodePostal: school.municipality.postCode,
  ENTStructureVille: shouted(school.municipality.name),
  ENTStructureTelephone: school.phone.replace('+33 ', '0'),
  ENTStructureEmail: `ce.${school.uai}@ac-exemple.invalid`,
  ENTServAcAcademie: 'EXEMPLE',
  ENTEcoleCirconscription: school.municipality.constituency,
  ENTEcoleCommune: shouted(school.municipality.name),
  ENTEcoleRPI: shouted(school.rpi),
})

/** `idEcole$codeType$libelléType$idClasse$libelléClasse` */
export const classReference = (pupil: Pupil) =>
  `${pupil.class.school.key}$11$ORDINAIRE$${pupil.class.key}$${pupil.class.label}`

const groupReference = (pupil: Pupil) => {
  const { key } = pupil.class.school
  return pupil.group ? `${key}$40$REGROUPEMENT$${key}${pupil.group.length}$${pupil.group}` : ''
}

const cycleOf = (level: Level) =>
  cycles[level.charAt(0)] ?? (level < 'CM' || level === 'CP' ? '2$CYCLE II' : '3$CYCLE III')

const yesNo = (key: number, divisor: number) => (key % divisor === 0 ? 'O' : 'N')

export const pupilAttributes = (pupil: Pupil): Attributes => ({
  ENTPersonJointure: String(pupil.key),
  ENTEleveINE: pupil.ine,
  ENTPersonDateNaissance: pupil.birthDate,
  ENTPersonNomPatro: shouted(pupil.familyName),
  ENTPersonNom: shouted(pupil.usageName || pupil.familyName),
  ENTPersonPrenom: pupil.givenName,
  ENTPersonAutresPrenoms: pupil.otherGivenNames,
  ENTPersonCivilite: pupil.girl ? 'Mme' : 'M.',
  ENTPersonStructRattach: String(pupil.class.school.key),
  ENTPersonClasses: classReference(pupil),
  ENTPersonGroupes: groupReference(pupil),
  ENTEleveNiveau: `${codes[pupil.level]}$${pupil.level}`,
  ENTEleveCycle: cycleOf(pupil.level),
  ENTEleveTypeClasse: '11$ORDINAIRE',
  ENTEleveDateEntreeClasses: '01/09/2026',
  ENTEleveDateSortieClasses: '',
  ENTEleveAutoriteParentale: pupil.family.guardians.map(guardian => `${guardian.key}$${guardian.link}`),
  ENTEleveRestaurantScolaire: yesNo(pupil.key, 2),
  ENTEleveTransport: yesNo(pupil.key, 3),
  ENTEleveGarderieMatin: yesNo(pupil.key, 5),
  ENTEleveGarderieSoir: yesNo(pupil.key, 4),
  ENTEleveEtudesSurveillees: yesNo(pupil.key, 11),
})

export const guardianAttributes = (guardian: Guardian, pupils: readonly Pupil[]): Attributes => ({
  ENTPersonJointure: String(guardian.key),
  ENTPersonDateNaissance: '',
  ENTPersonNom: shouted(guardian.usageName || guardian.familyName),
  ENTPersonNomPatro: shouted(guardian.familyName),
  ENTPersonPrenom: guardian.givenName,
  ENTPersonCivilite: guardian.woman ? 'Mme' : 'M.',
  ENTPersonTelPerso: guardian.homePhone,
  ENTPersRelEleveTelPro: '',
  ENTPersRelEleveTelMobile: guardian.mobilePhone,
  ENTPersonAdresse: guardian.address,
  ENTPersonCodePostal: guardian.postCode,
  ENTPersonVille: shouted(guardian.town),
  ENTPersonPays: 'FRANCE',
  ENTPersonAdresseDiffusion: yesNo(guardian.key, 3),
  ENTPersonMail: guardian.email,
  ENTPersRelEleveEleve: pupils.map(pupil => String(pupil.key)),
})

const functions: Record<StaffMember['job'], string> = {
  teacher: 'ENS$ENSEIGNEMENT$ECEL$ENSEIGNANT CLASSE ELEMENTAIRE',
  head: 'DIR$DIRECTION$DE2C$DIRECTEUR ECOLE ELEMENTAIRE',
  replacement: 'ENS$ENSEIGNEMENT$TIT.R.BRIG$TITULAIRE REMPLACANT',
  psychologist: 'RSS$RASED$PSYE$PSYCHOLOGUE SCOLAIRE',
  assistant: 'AES$ASSISTANCE EDUCATIVE$AESH$ACCOMPAGNANT',
}

export const staffAttributes = (member: StaffMember): Attributes => ({
  ENTPersonJointure: String(member.key),
  ENTPersonDateNaissance: member.birthDate,
  ENTPersonNomPatro: shouted(member.familyName),
  ENTPersonNom: shouted(member.familyName),
  ENTPersonPrenom: member.givenName,
  ENTPersonCivilite: member.woman ? 'Mme' : 'M.',
  ENTPersonMail: member.email,
  ENTPersonStructRattach: member.schools.map(school => String(school.key)),
  ENTPersonFonctions: member.schools.map(school => `${school.key}$${functions[member.job]}`),
  ...(member.job === 'head' ? { ENTEnsFonctionDir: member.schools.map(school => String(school.key)) } : {}),
  ENTPersonCategorieEnseignant: member.job === 'psychologist' || member.job === 'assistant' ? 'N' : 'O',
  ENTEnsSpecialites: '',
})
