import type { Sentence } from '../../../contract/language.ts'

const aafNames: Sentence = {
  fr: '« …_EtabEducNat_0000.xml », « …_Eleve_0000.xml », « …_PersRelEleve_0000.xml », « …_PersEducNat_0000.xml »',
  en: '“…_EtabEducNat_0000.xml”, “…_Eleve_0000.xml”, “…_PersRelEleve_0000.xml”, “…_PersEducNat_0000.xml”',
}

const sayWhich: Sentence = {
  fr: 'Déposé depuis la page de l’école (Alimentation), ce fichier peut être lu : préau demande quelle colonne est laquelle, et s’en souvient.',
  en: 'Dropped from the page of the school (Imports), this file can be read: préau asks which column is which, and remembers.',
}

/** Why a whole delivery is refused. `what` names the thing at fault: a column, a part, a flow. */
export const refusals = {
  'missing-file': () => ({
    fr: 'Ce fichier n’existe pas ou ne peut pas être lu.',
    en: 'This file does not exist or cannot be read.',
  }),
  'not-a-file': () => ({
    fr: 'Ceci n’est pas un fichier ordinaire : préau ne lit que des fichiers et des dossiers.',
    en: 'This is not an ordinary file: préau reads only files and folders.',
  }),
  'nothing-to-read': () => ({
    fr: `Aucun fichier d’annuaire ici. préau lit l’AAF 1D (${aafNames.fr}), les exports CSV d’ONDE et de Base Élèves, et un CSV d’enseignants.`,
    en: `There is no directory file here. préau reads AAF 1D (${aafNames.en}), the CSV exports of ONDE and Base Élèves, and a CSV of teachers.`,
  }),
  'too-many-files': what => ({
    fr: `Cette livraison compte plus de ${what} fichiers : vérifiez que le bon dossier a été donné.`,
    en: `This delivery holds more than ${what} files: check that the right folder was given.`,
  }),
  'empty-file': () => ({
    fr: 'Ce fichier est vide : le téléchargement a sans doute été interrompu. Téléchargez-le de nouveau.',
    en: 'This file is empty: the download was probably interrupted. Download it again.',
  }),
  'file-too-large': what => ({
    fr: `Ce fichier dépasse la taille admise (${what}).`,
    en: `This file is larger than what is accepted (${what}).`,
  }),
  'delivery-too-large': what => ({
    fr: `Une fois décompressée, cette livraison dépasse la taille admise (${what}).`,
    en: `Once unpacked, this delivery is larger than what is accepted (${what}).`,
  }),
  'suspicious-compression': what => ({
    fr: `Cette archive se décompresse en plus de ${what} fois sa taille : elle ressemble à une bombe de décompression et n’a pas été ouverte.`,
    en: `This archive unpacks to more than ${what} times its size: it looks like a decompression bomb and was not opened.`,
  }),
  'corrupt-archive': () => ({
    fr: 'Cette archive est abîmée ou incomplète. Téléchargez-la de nouveau.',
    en: 'This archive is damaged or incomplete. Download it again.',
  }),
  'encrypted-archive': () => ({
    fr: 'Cette archive est protégée par un mot de passe. Donnez une archive sans mot de passe.',
    en: 'This archive is protected by a password. Give an archive without a password.',
  }),
  'unsafe-path': () => ({
    fr: 'Cette archive contient un nom de fichier qui sortirait de son dossier : elle est refusée.',
    en: 'This archive holds a file name that would leave its folder: it is refused.',
  }),
  'link-in-archive': () => ({
    fr: 'Cette archive contient un lien ou un fichier spécial à la place d’un fichier : elle est refusée.',
    en: 'This archive holds a link or a special file in place of a file: it is refused.',
  }),
  'nested-archive': () => ({
    fr: 'Cette archive en contient une autre. Donnez directement l’archive intérieure, ou ses fichiers.',
    en: 'This archive holds another one. Give the inner archive itself, or its files.',
  }),
  'unknown-file': () => ({
    fr: `préau ne reconnaît pas ce fichier. Sont lus : les fichiers AAF 1D (${aafNames.fr}), les CSV d’ONDE, de Base Élèves et d’enseignants, et les archives .tgz ou .zip qui les contiennent.`,
    en: `préau does not recognise this file. It reads AAF 1D files (${aafNames.en}), the CSV of ONDE, of Base Élèves and of teachers, and the .tgz or .zip archives that hold them.`,
  }),
  'mixed-formats': () => ({
    fr: 'L’AAF et des fichiers CSV ont été donnés ensemble. Importez-les l’un après l’autre.',
    en: 'AAF and CSV files were given together. Import them one after the other.',
  }),
  'mixed-extents': () => ({
    fr: 'Une livraison complète et une livraison différentielle (« Delta ») ont été données ensemble. Importez-les l’une après l’autre.',
    en: 'A full delivery and a differential one (“Delta”) were given together. Import them one after the other.',
  }),
  'duplicate-part': what => ({
    fr: `La partie ${what} est donnée deux fois : deux livraisons sont mêlées. Importez-les l’une après l’autre.`,
    en: `Part ${what} is given twice: two deliveries are mixed. Import them one after the other.`,
  }),
  'missing-part': what => ({
    fr: `Il manque la partie ${what} : cette livraison complète n’est pas entière.`,
    en: `Part ${what} is missing: this full delivery is not whole.`,
  }),
  'incomplete-delivery': what => ({
    fr: `Cette livraison complète ne contient pas de fichier ${what}. Ajoutez-le, ou importez une livraison différentielle (« Delta »).`,
    en: `This full delivery holds no ${what} file. Add it, or import a differential delivery (“Delta”).`,
  }),
  'binary-file': () => ({
    fr: 'Ce fichier n’est pas du texte (ou il est en UTF-16). Enregistrez-le au format CSV, séparateur point-virgule, encodage UTF-8.',
    en: 'This file is not text (or it is in UTF-16). Save it as CSV, separated by semicolons, in UTF-8.',
  }),
  'unsupported-encoding': what => ({
    fr: `L’encodage déclaré (${what}) n’est pas pris en charge. préau lit UTF-8, ISO-8859-1, ISO-8859-15 et windows-1252.`,
    en: `The encoding it declares (${what}) is not supported. préau reads UTF-8, ISO-8859-1, ISO-8859-15 and windows-1252.`,
  }),
  'invalid-utf8': () => ({
    fr: 'Ce fichier se dit en UTF-8 mais contient des octets qui n’en sont pas. Corrigez l’encodage déclaré, ou demandez une nouvelle livraison.',
    en: 'This file says it is in UTF-8 but holds bytes that are not. Correct the encoding it declares, or ask for a new delivery.',
  }),
  'malformed-xml': () => ({
    fr: 'Ce fichier XML est mal formé. Il a peut-être été modifié à la main : redemandez l’original.',
    en: 'This XML file is malformed. It may have been edited by hand: ask for the original again.',
  }),
  'truncated-xml': () => ({
    fr: 'Ce fichier XML s’arrête avant sa fin. Le téléchargement a sans doute été interrompu : recommencez-le.',
    en: 'This XML file stops before its end. The download was probably interrupted: start it again.',
  }),
  'xml-entities': () => ({
    fr: 'Ce fichier XML contient des déclarations internes (DOCTYPE avec un contenu) : un fichier de l’AAF n’en a jamais, il est refusé par sécurité.',
    en: 'This XML file holds internal declarations (a DOCTYPE with content): an AAF file never has any, it is refused for safety.',
  }),
  'undeclared-entity': () => ({
    fr: 'Ce fichier XML utilise une entité qui n’est pas définie. Un fichier de l’AAF n’en a jamais : il est refusé.',
    en: 'This XML file uses an entity that is not defined. An AAF file never has any: it is refused.',
  }),
  'not-aaf': what => ({
    fr: `Ce fichier n’a pas la structure de l’AAF 1D (élément inattendu : ${what}).`,
    en: `This file does not have the structure of AAF 1D (unexpected element: ${what}).`,
  }),
  'value-too-long': what => ({
    fr: `Ce fichier contient une valeur démesurée (plus de ${what} caractères).`,
    en: `This file holds an outsized value (more than ${what} characters).`,
  }),
  'entry-too-long': what => ({
    fr: `Ce fichier contient une fiche démesurée (plus de ${what} caractères).`,
    en: `This file holds an outsized record (more than ${what} characters).`,
  }),
  'line-too-long': what => ({
    fr: `Ce fichier contient une ligne démesurée (plus de ${what} caractères).`,
    en: `This file holds an outsized line (more than ${what} characters).`,
  }),
  'too-many-cells': what => ({
    fr: `Ce fichier contient une ligne de plus de ${what} colonnes : le séparateur est sans doute mauvais.`,
    en: `This file holds a line of more than ${what} columns: its separator is probably wrong.`,
  }),
  'malformed-csv': () => ({
    fr: 'Un guillemet ouvert n’est pas refermé : la suite du fichier ne peut pas être lue.',
    en: 'A quotation mark that was opened is not closed: the rest of the file cannot be read.',
  }),
  'no-columns': what => ({
    fr: `Ce fichier n’est pas un tableau : préau n’y trouve pas de colonnes. Attendu : ${what}.`,
    en: `This file is not a table: préau finds no columns in it. Expected: ${what}.`,
  }),
  'unknown-header': what => ({
    fr: `Les colonnes de ce fichier ne sont pas celles d’un export connu. ${what} ${sayWhich.fr}`,
    en: `The columns of this file are not those of a known export. ${what} ${sayWhich.en}`,
  }),
  'missing-column': what => ({
    fr: `Colonnes indispensables absentes : ${what}. Refaites l’export sans retirer de colonne. ${sayWhich.fr}`,
    en: `Needed columns are missing: ${what}. Make the export again without removing a column. ${sayWhich.en}`,
  }),
  'no-lines': () => ({
    fr: 'Ce fichier n’a que sa ligne de titres : aucune personne à lire.',
    en: 'This file has only its line of titles: nobody to read.',
  }),
} satisfies Record<string, (what: string) => Sentence>
