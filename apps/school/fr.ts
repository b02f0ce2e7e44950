import { accessFr } from './words/access/fr.ts'
import { classFr } from './words/class/fr.ts'
import { communicationFr } from './words/communication/fr.ts'
import { consentsFr } from './words/consents/fr.ts'
import { duplicatesFr } from './words/duplicates/fr.ts'
import { familiesFr } from './words/families/fr.ts'
import { groupsFr } from './words/groups/fr.ts'
import { identitiesFr } from './words/identities/fr.ts'
import { structureFr } from './words/structure/fr.ts'

/** Every text of « Mon école » on screen; each part of the screens has its words in words/. */
export const fr = {
  title: 'Mon école',
  retry: 'Réessayer',
  failed: 'Cette page n’a pas pu être chargée.',
  offline: 'Le réseau est absent : rien n’a été changé.',
  unexpected: 'préau ne répond pas comme prévu. Réessayez dans un instant.',
  cancel: 'Annuler',
  save: 'Enregistrer',
  close: 'Fermer',
  add: 'Ajouter',
  more: 'Plus d’actions',
  moreFor: (name: string) => `Plus d’actions pour ${name}`,
  required: 'Ce champ est obligatoire.',
  search: 'Chercher par nom',
  nobodyFound: 'Personne ne porte ce nom ici.',
  from: (day: string) => `à partir du ${day}`,
  until: (day: string) => `jusqu’au ${day}`,
  between: (from: string, to: string) => `du ${from} au ${to}`,
  firstDay: 'Premier jour',
  lastDay: 'Dernier jour',
  states: { new: 'Jamais venu·e', invited: 'Fiche préparée', active: 'Est venu·e', blocked: 'Suspendu·e' },
  kinds: { pupil: 'Élève', guardian: 'Responsable', staff: 'Équipe' },
  roles: {
    pupil: 'Élève',
    guardian: 'Responsable',
    teacher: 'Enseignant·e',
    head: 'Directeur·rice',
    inspector: 'Inspecteur·rice (IEN)',
    adviser: 'Conseiller·ère pédagogique',
    secretary: 'Secrétariat',
    'support-teacher': 'RASED',
    'classroom-assistant': 'ATSEM',
    'disability-assistant': 'AESH',
    municipal: 'Agent municipal',
    external: 'Intervenant·e',
    'local-admin': 'Administrateur·rice',
    'central-admin': 'Administrateur·rice du territoire',
    technician: 'Technicien·ne',
  },
  structureKinds: {
    academy: 'Académie',
    department: 'Département',
    constituency: 'Circonscription',
    school: 'École',
    municipality: 'Commune',
    rpi: 'RPI',
  },
  structure: structureFr,
  class: classFr,
  access: accessFr,
  families: familiesFr,
  groups: groupsFr,
  communication: communicationFr,
  consents: consentsFr,
  duplicates: duplicatesFr,
  identities: identitiesFr,
}
