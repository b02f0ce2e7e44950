import { accessContract } from './contract/access.ts'
import { classesContract } from './contract/classes.ts'
import { communicationContract } from './contract/communication.ts'
import { consentsContract } from './contract/consents.ts'
import { crisisContract } from './contract/crisis.ts'
import { delegationContract } from './contract/delegation.ts'
import { duplicatesContract } from './contract/duplicates.ts'
import { familiesContract } from './contract/families.ts'
import { groupsContract } from './contract/groups.ts'
import { journalContract } from './contract/journal.ts'
import { peopleContract } from './contract/people.ts'
import { pupilsContract } from './contract/pupils.ts'
import { structuresContract } from './contract/structures.ts'

/** Every endpoint of « Mon école »; each part stands with its shapes in contract/. */
export const schoolContract = {
  ...structuresContract,
  ...classesContract,
  ...pupilsContract,
  ...peopleContract,
  ...accessContract,
  ...familiesContract,
  ...groupsContract,
  ...journalContract,
  ...communicationContract,
  ...consentsContract,
  ...crisisContract,
  ...delegationContract,
  ...duplicatesContract,
}
