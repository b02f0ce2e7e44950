const pupilHeader =
  "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1;Cp1;Commune1;Pays1;Adresse2;Cp2;Commune2;Pays2; Cycle;Niveau;Libellé classe;Identifiant classe;Attestation fournie;Autorisation associations;Autorisation photo;Décision de passage"

const guardianHeader =
  'Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Adresse responsable;CP responsable;Commune responsable;Pays;Courriel;Téléphone domicile;Téléphone travail;Téléphone portable;Nom de famille enfant;Prénom enfant;Classes enfants'

type PupilLine = [family: string, given: string, birth: string, className: string, level: string]
type GuardianLine = [family: string, given: string, mobile: string, ...child: [string, string, string]]

/** An extraction of pupils as ONDE writes it. */
export const ondePupils = (...pupils: PupilLine[]): string =>
  [
    pupilHeader,
    ...pupils.map(
      ([family, given, birth, className, level]) =>
        `${family};;${given};${birth};F;;;;;;;;;;CYCLE II;${level};${className};;Non;Non;Non;`,
    ),
  ].join('\r\n')

/** An extraction of guardians as ONDE writes it: children by their names only. */
export const ondeGuardians = (...guardians: GuardianLine[]): string =>
  [
    guardianHeader,
    ...guardians.map(
      ([family, given, mobile, ...child]) =>
        `MME;;${family};${given};2 RUE DU LAVOIR;99120;ROCHEPIERRE;FRANCE;;;;${mobile};${child.join(';')}`,
    ),
  ].join('\r\n')

export const pupilsFile = 'CSVExtraction-eleves.csv'
export const guardiansFile = 'CSVExtraction-responsables.csv'

/** What a school sends in September. */
export const september = () => ({
  [pupilsFile]: ondePupils(
    ['ROUSSEL', 'Adèle', '14/03/2019', 'CP Tilia', 'CP'],
    ['MBAYE', 'Ousmane', '02/11/2019', 'CP Tilia', 'CP'],
    ['LE GOFF', 'Enora', '30/06/2019', 'CP Tilia', 'CP'],
    ['BERNAT', 'Hugo', '17/01/2019', 'CP Tilia', 'CP'],
    ['SOREL', 'Mila', '21/05/2018', 'CE1 Tilia', 'CE1'],
  ),
  [guardiansFile]: ondeGuardians(['ROUSSEL', 'Nadia', '0639980101', 'ROUSSEL', 'Adèle', 'CP Tilia']),
})

/** And in November: somebody of every kind. The fifth line of pupils has no first name. */
export const november = () => ({
  [pupilsFile]: ondePupils(
    ['ROUSSEL', 'Adèle', '14/03/2019', 'CE1 Tilia', 'CP'],
    ['MBAYE', 'Ousmane', '02/11/2019', 'CP Tilia', 'CP'],
    ['SOREL', 'Mila', '21/05/2018', 'CE1 Tilia', 'CE2'],
    ['KEITA', 'Yanis', '08/09/2019', 'CP Tilia', 'CP'],
    ['PERROT', '', '19/12/2019', 'CP Tilia', 'CP'],
    ['DIAZ', 'Léa', '03/04/2019', 'CP Tilia', 'CP'],
    ['DIAZ', 'Léa', '03/04/2019', 'CP Tilia', 'CP'],
  ),
  [guardiansFile]: ondeGuardians(
    ['ROUSSEL', 'Nadia', '0639980102', 'ROUSSEL', 'Adèle', 'CE1 Tilia'],
    ['SOREL', 'Agathe', '0639980103', 'SOREL', 'Milla', 'CE1 Tilia'],
    ['MBAYE', 'Awa', '0639980104', 'MBAYE', 'Ousmane', 'CP Tilia'],
  ),
})
