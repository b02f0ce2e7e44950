/** Every sentence of this folder that a person reads. `what` names the thing at fault: a column, a part, a flow. */

type Sentence = (what: string) => string

const aafNames =
  '« …_EtabEducNat_0000.xml », « …_Eleve_0000.xml », « …_PersRelEleve_0000.xml », « …_PersEducNat_0000.xml »'

const sayWhich =
  'Déposé depuis la page de l’école (Alimentation), ce fichier peut être lu : préau demande quelle colonne est laquelle, et s’en souvient.'

export const refusals = {
  'missing-file': () => 'Ce fichier n’existe pas ou ne peut pas être lu.',
  'not-a-file': () => 'Ceci n’est pas un fichier ordinaire : préau ne lit que des fichiers et des dossiers.',
  'nothing-to-read': () =>
    `Aucun fichier d’annuaire ici. préau lit l’AAF 1D (${aafNames}), les exports CSV d’ONDE et de Base Élèves, et un CSV d’enseignants.`,
  'too-many-files': what =>
    `Cette livraison compte plus de ${what} fichiers : vérifiez que le bon dossier a été donné.`,
  'empty-file': () => 'Ce fichier est vide : le téléchargement a sans doute été interrompu. Téléchargez-le de nouveau.',
  'file-too-large': what => `Ce fichier dépasse la taille admise (${what}).`,
  'delivery-too-large': what => `Une fois décompressée, cette livraison dépasse la taille admise (${what}).`,
  'suspicious-compression': what =>
    `Cette archive se décompresse en plus de ${what} fois sa taille : elle ressemble à une bombe de décompression et n’a pas été ouverte.`,
  'corrupt-archive': () => 'Cette archive est abîmée ou incomplète. Téléchargez-la de nouveau.',
  'encrypted-archive': () => 'Cette archive est protégée par un mot de passe. Donnez une archive sans mot de passe.',
  'unsafe-path': () => 'Cette archive contient un nom de fichier qui sortirait de son dossier : elle est refusée.',
  'link-in-archive': () =>
    'Cette archive contient un lien ou un fichier spécial à la place d’un fichier : elle est refusée.',
  'nested-archive': () =>
    'Cette archive en contient une autre. Donnez directement l’archive intérieure, ou ses fichiers.',
  'unknown-file': () =>
    `préau ne reconnaît pas ce fichier. Sont lus : les fichiers AAF 1D (${aafNames}), les CSV d’ONDE, de Base Élèves et d’enseignants, et les archives .tgz ou .zip qui les contiennent.`,
  'mixed-formats': () => 'L’AAF et des fichiers CSV ont été donnés ensemble. Importez-les l’un après l’autre.',
  'mixed-extents': () =>
    'Une livraison complète et une livraison différentielle (« Delta ») ont été données ensemble. Importez-les l’une après l’autre.',
  'duplicate-part': what =>
    `La partie ${what} est donnée deux fois : deux livraisons sont mêlées. Importez-les l’une après l’autre.`,
  'missing-part': what => `Il manque la partie ${what} : cette livraison complète n’est pas entière.`,
  'incomplete-delivery': what =>
    `Cette livraison complète ne contient pas de fichier ${what}. Ajoutez-le, ou importez une livraison différentielle (« Delta »).`,
  'binary-file': () =>
    'Ce fichier n’est pas du texte (ou il est en UTF-16). Enregistrez-le au format CSV, séparateur point-virgule, encodage UTF-8.',
  'unsupported-encoding': what =>
    `L’encodage déclaré (${what}) n’est pas pris en charge. préau lit UTF-8, ISO-8859-1, ISO-8859-15 et windows-1252.`,
  'invalid-utf8': () =>
    'Ce fichier se dit en UTF-8 mais contient des octets qui n’en sont pas. Corrigez l’encodage déclaré, ou demandez une nouvelle livraison.',
  'malformed-xml': () => 'Ce fichier XML est mal formé. Il a peut-être été modifié à la main : redemandez l’original.',
  'truncated-xml': () =>
    'Ce fichier XML s’arrête avant sa fin. Le téléchargement a sans doute été interrompu : recommencez-le.',
  'xml-entities': () =>
    'Ce fichier XML contient des déclarations internes (DOCTYPE avec un contenu) : un fichier de l’AAF n’en a jamais, il est refusé par sécurité.',
  'undeclared-entity': () =>
    'Ce fichier XML utilise une entité qui n’est pas définie. Un fichier de l’AAF n’en a jamais : il est refusé.',
  'not-aaf': what => `Ce fichier n’a pas la structure de l’AAF 1D (élément inattendu : ${what}).`,
  'value-too-long': what => `Ce fichier contient une valeur démesurée (plus de ${what} caractères).`,
  'entry-too-long': what => `Ce fichier contient une fiche démesurée (plus de ${what} caractères).`,
  'line-too-long': what => `Ce fichier contient une ligne démesurée (plus de ${what} caractères).`,
  'too-many-cells': what =>
    `Ce fichier contient une ligne de plus de ${what} colonnes : le séparateur est sans doute mauvais.`,
  'malformed-csv': () => 'Un guillemet ouvert n’est pas refermé : la suite du fichier ne peut pas être lue.',
  'no-columns': what => `Ce fichier n’est pas un tableau : préau n’y trouve pas de colonnes. Attendu : ${what}.`,
  'unknown-header': what => `Les colonnes de ce fichier ne sont pas celles d’un export connu. ${what} ${sayWhich}`,
  'missing-column': what =>
    `Colonnes indispensables absentes : ${what}. Refaites l’export sans retirer de colonne. ${sayWhich}`,
  'no-lines': () => 'Ce fichier n’a que sa ligne de titres : aucune personne à lire.',
} satisfies Record<string, Sentence>

export const problems = {
  'skipped-file': () => 'Ce fichier n’est pas un fichier d’annuaire : il n’a pas été lu.',
  'missing-part': what => `La partie ${what} n’est pas dans cette livraison.`,
  'unknown-attribute': what => `L’attribut ${what} n’est pas connu : il a été ignoré.`,
  'unknown-category': what => `Catégorie inconnue (${what}) : la fiche n’est pas reprise.`,
  'unknown-operation': what => `Opération inconnue sur l’attribut ${what} : cet attribut n’est pas repris.`,
  'missing-key': () => 'La fiche n’a pas d’identifiant : elle n’est pas reprise.',
  'missing-name': () => 'Le nom ou le prénom manque : la ligne n’est pas reprise.',
  'erased-name': () => 'Un nom ou un prénom ne peut pas être effacé : l’ancien est gardé.',
  'invalid-date': what => `La date (${what}) n’existe pas ou n’est pas au format JJ/MM/AAAA : elle n’est pas reprise.`,
  'invalid-email': () => 'L’adresse électronique n’en est pas une : elle n’est pas reprise.',
  'invalid-phone': () => 'Le numéro de téléphone n’en est pas un : il n’est pas repris.',
  'invalid-ine': () => 'L’INE n’a pas onze caractères : il n’est pas repris.',
  'invalid-uai': () => 'L’UAI n’a pas la forme attendue (sept chiffres et une lettre) : il n’est pas repris.',
  'unknown-civility': () => 'La civilité n’est ni M. ni Mme : elle n’est pas reprise.',
  'unknown-sex': () => 'Le sexe n’est ni F ni M : il n’est pas repris.',
  'malformed-class': what => `Une référence de classe est incomplète (${what}) : elle n’est pas reprise.`,
  'malformed-link': () => 'Un lien entre un élève et un responsable est incomplet : il n’est pas repris.',
  'formula-cell': what => `La colonne « ${what} » commence comme une formule de tableur : la ligne n’est pas reprise.`,
  'formula-text': what =>
    `La colonne « ${what} » commence comme une formule de tableur : cette valeur n’est pas reprise.`,
  'incomplete-child': () => 'Un enfant est cité sans nom ou sans prénom : ce lien n’est pas repris.',
} satisfies Record<string, Sentence>

/** Shown with « unknown-attribute » once the flow has been read. */
export const times = (count: number) => (count === 1 ? 'une fois' : `${count} fois`)

export const expectedColumns = {
  pupils: '« Nom élève ; Prénom élève ; Date naissance ; Niveau ; Libellé classe … » (élèves)',
  guardians: '« Nom responsable ; Prénom responsable ; … Nom de famille enfant ; Prénom enfant … » (responsables)',
  teachers: '« Civilité ; Nom ; Prénom ; Courriel ; Directeur ; Classe … » (enseignants)',
}

const files = { pupils: 'd’élèves', guardians: 'de responsables', teachers: 'd’enseignants' }

/** What a file that resembles none of the exports lacks to be the one it is nearest to. */
export const missingSentence = (kind: keyof typeof files, missing: string): string =>
  `Pour un fichier ${files[kind]}, il manque ${missing}. Attendu : ${Object.values(expectedColumns).join(' ou ')}.`

const units = ['octets', 'Kio', 'Mio', 'Gio']

/** `4 Gio`, `1,5 Mio`. */
export const size = (bytes: number): string => {
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10))
  return `${String(Math.round((bytes / 1024 ** power) * 10) / 10).replace('.', ',')} ${units[power]}`
}
