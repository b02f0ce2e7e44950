import { identitiesContract } from '../../../kernel/contract/api/identities.ts'
import { meContract } from '../../../kernel/contract/api/me.ts'
import { schoolContract } from '../contract.ts'

/** What an act on the people of a class makes stale. */
export const ofClass = [
  schoolContract.readClass,
  schoolContract.listClasses,
  schoolContract.readFigures,
  schoolContract.listAccess,
  schoolContract.listJournal,
]

/** What an act on a structure or on who works there makes stale. */
export const ofStructure = [
  schoolContract.readStructure,
  schoolContract.readFigures,
  schoolContract.listStructures,
  schoolContract.listStaff,
  schoolContract.listAccess,
  schoolContract.listJournal,
  meContract.getMe,
]

export const ofRules = [schoolContract.readCommunication, schoolContract.listJournal]

export const ofCrisis = [schoolContract.listSuspensions, schoolContract.listJournal]

export const ofDelegation = [schoolContract.listAdministrators, schoolContract.listStaff, schoolContract.listJournal]

export const ofIdentities = [
  identitiesContract.listIdentities,
  identitiesContract.listMyIdentities,
  schoolContract.listJournal,
]

/** What making two records one, or telling them apart, makes stale: anything that names somebody. */
export const ofDuplicates = [
  schoolContract.listDuplicates,
  schoolContract.readDuplicate,
  schoolContract.listMerges,
  schoolContract.readClass,
  schoolContract.readFigures,
  schoolContract.listStaff,
  schoolContract.listAccess,
  schoolContract.listJournal,
]

export const ofGroups = [
  schoolContract.listGroups,
  schoolContract.readGroup,
  schoolContract.listMembers,
  schoolContract.listJournal,
]
