import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import type { schoolContract } from '../contract.ts'
import * as access from './access.ts'
import { listAwayClasses, listAwayFamilies } from './away-families.ts'
import { readClass } from './class-page.ts'
import * as classes from './classes.ts'
import * as communication from './communication.ts'
import { listConsents, recordConsent } from './consents.ts'
import * as crisis from './crisis.ts'
import * as delegation from './delegation.ts'
import { findRecords } from './duplicate-records.ts'
import * as duplicates from './duplicates.ts'
import { exportAccess, exportJournal } from './exports.ts'
import { printFamilyPaper } from './family-paper.ts'
import { readFigures } from './figures.ts'
import { findReachable, listMembers } from './group-people.ts'
import * as groups from './groups.ts'
import * as guardians from './guardians.ts'
import { listJournal } from './journal.ts'
import { listAccess } from './list-access.ts'
import { listClasses, listMyClasses } from './list-classes.ts'
import { listStaff } from './list-staff.ts'
import { listStructures } from './list-structures.ts'
import { findStaff } from './match-staff.ts'
import * as people from './people.ts'
import * as prints from './prints.ts'
import { correctAvatar, correctMotto } from './pupil-card.ts'
import * as pupils from './pupils.ts'
import * as restrictions from './restrictions.ts'
import * as sheetMails from './sheet-mails.ts'
import { requireStanding } from './standing.ts'
import * as structures from './structures.ts'

type Routes = Handlers<typeof schoolContract>

const structureRoutes = {
  readStructure: (ctx, { structureId }) => structures.readStructure(ctx, structureId),
  readFigures: async (ctx, { structureId }) => {
    await requireStanding(ctx, structureId)
    return readFigures(ctx.db, structureId)
  },
  listStructures: (ctx, { structureId, query }) => listStructures(ctx, structureId, query),
  findStructures: (ctx, { query }) => structures.findStructures(ctx, query),
  createStructure: (ctx, { structureId, body }) => structures.create(ctx, structureId, body),
  correctStructure: (ctx, { structureId, body }) => structures.correct(ctx, structureId, body),
  closeStructure: (ctx, { structureId }) => structures.close(ctx, structureId),
  reopenStructure: (ctx, { structureId }) => structures.reopen(ctx, structureId),
  setParents: (ctx, { structureId, body }) => structures.attachTo(ctx, structureId, body.parentIds),
} satisfies Partial<Routes>

const classRoutes = {
  listClasses: (ctx, { structureId, query }) => listClasses(ctx, structureId, query.archived ?? false),
  listMyClasses: ctx => listMyClasses(ctx),
  createClass: (ctx, { structureId, body }) => classes.create(ctx, structureId, body),
  readClass: (ctx, { classId }) => readClass(ctx, classId),
  renameClass: (ctx, { classId, body }) => classes.rename(ctx, classId, body.name),
  archiveClass: (ctx, { classId }) => classes.archive(ctx, classId),
  restoreClass: (ctx, { classId }) => classes.restore(ctx, classId),
  findColleagues: (ctx, { classId, query }) => classes.findColleagues(ctx, classId, query.q),
  listClassApps: (ctx, { classId }) => classes.listApps(ctx, classId),
  setClassApp: (ctx, { classId, body }) => classes.setApp(ctx, classId, body),
  listConsents: (ctx, { classId }) => listConsents(ctx, classId),
  recordConsent: (ctx, { classId, body }) => recordConsent(ctx, classId, body),
  giveClass: (ctx, { classId, personId, body }) => classes.give(ctx, classId, { personId, ...body }),
  takeClass: (ctx, { classId, personId }) => classes.take(ctx, classId, personId),
} satisfies Partial<Routes>

const pupilRoutes = {
  addPupil: (ctx, { classId, body }) => pupils.addPupil(ctx, classId, body),
  correctPupil: (ctx, { body, ...at }) => pupils.correctPupil(ctx, at, body),
  correctMotto: (ctx, { body, ...at }) => correctMotto(ctx, at, body.text),
  correctAvatar: (ctx, { body, ...at }) => correctAvatar(ctx, at, body.avatar),
  movePupil: (ctx, { body, ...at }) => pupils.movePupil(ctx, at, body.toClassId),
  withdrawPupil: (ctx, at) => pupils.withdrawPupil(ctx, at),
  enrolAgain: (ctx, { body, ...at }) => pupils.enrolAgain(ctx, at, body.leaving),
  addGuardian: (ctx, { body, ...at }) => guardians.addGuardian(ctx, at, body),
  unlinkGuardian: (ctx, tie) => guardians.unlink(ctx, tie),
  linkGuardianAgain: (ctx, tie) => guardians.linkAgain(ctx, tie),
  setGuardianRights: (ctx, { body, ...tie }) => guardians.setRights(ctx, tie, body),
  readRestriction: (ctx, tie) => restrictions.readRestriction(ctx, tie),
  restrictGuardian: (ctx, { body, ...tie }) => restrictions.restrict(ctx, tie, body.reason),
  liftRestriction: (ctx, tie) => restrictions.lift(ctx, tie),
} satisfies Partial<Routes>

const peopleRoutes = {
  listStaff: (ctx, { structureId, query }) => listStaff(ctx, structureId, query),
  findStaff: (ctx, { structureId, query }) => findStaff(ctx, structureId, query.q),
  addRole: (ctx, { structureId, body }) => people.addRole(ctx, structureId, body),
  changeRole: (ctx, { body, ...at }) => people.changeRole(ctx, at, body),
  endRole: (ctx, at) => people.endRole(ctx, at),
  restoreRole: (ctx, at) => people.restoreRole(ctx, at),
} satisfies Partial<Routes>

const accessRoutes = {
  resetAccess: (ctx, { classId, body }) => access.resetInClass(ctx, classId, body.personIds),
  renewPictures: (ctx, { classId, body }) => access.renewPupilPictures(ctx, classId, body.personIds),
  giveWords: (ctx, { classId, body }) => prints.wordsPages(ctx, classId, body),
  blockPerson: (ctx, { classId, personId }) => access.blockInClass(ctx, classId, personId),
  unblockPerson: (ctx, { classId, personId }) => access.unblockInClass(ctx, classId, personId),
  renewCard: (ctx, { classId }) => access.renewCard(ctx, classId),
  printCard: (ctx, { classId, query }) => prints.classCard(ctx, classId, query.language),
  printList: (ctx, { classId, query }) => prints.classList(ctx, classId, query.language),
  printPictureCards: (ctx, { classId, body }) => prints.pictureCards(ctx, classId, body),
  printSheets: (ctx, { classId, body }) => prints.classSheets(ctx, classId, body),
  printSchoolSheets: (ctx, { structureId, body }) => prints.structureSheets(ctx, structureId, body),
  countSheetMails: (ctx, { classId }) => sheetMails.countForClass(ctx, classId),
  sendSheetMails: (ctx, { classId }) => sheetMails.sendForClass(ctx, classId),
  withdrawSheetMails: (ctx, { classId }) => sheetMails.withdrawForClass(ctx, classId),
  countSchoolSheetMails: (ctx, { structureId }) => sheetMails.countForSchool(ctx, structureId),
  sendSchoolSheetMails: (ctx, { structureId }) => sheetMails.sendForSchool(ctx, structureId),
  withdrawSchoolSheetMails: (ctx, { structureId }) => sheetMails.withdrawForSchool(ctx, structureId),
  resetStaff: (ctx, { structureId, body }) => access.resetInStructure(ctx, structureId, body.personIds),
  blockStaff: (ctx, { structureId, personId }) => access.blockInStructure(ctx, structureId, personId),
  unblockStaff: (ctx, { structureId, personId }) => access.unblockInStructure(ctx, structureId, personId),
  listAccess: (ctx, { structureId, query }) => listAccess(ctx, structureId, query),
  listAwayFamilies: (ctx, { classId }) => listAwayFamilies(ctx, classId),
  listAwayClasses: (ctx, { structureId }) => listAwayClasses(ctx, structureId),
  printFamilyPaper: (ctx, { classId, body }) => printFamilyPaper(ctx, classId, body),
  exportAccess: (ctx, { structureId, query }) => exportAccess(ctx, structureId, query),
} satisfies Partial<Routes>

const groupRoutes = {
  listGroups: (ctx, { structureId }) => groups.listGroups(ctx, structureId),
  createGroup: (ctx, { structureId, body }) => groups.makeGroup(ctx, structureId, body),
  findReachable: (ctx, { query }) => findReachable(ctx, query.q),
  readGroup: (ctx, { groupId }) => groups.readGroup(ctx, groupId),
  listMembers: (ctx, { groupId, query }) => listMembers(ctx, groupId, query),
  addMembers: (ctx, { groupId, body }) => groups.addToGroup(ctx, groupId, body),
  removeMember: (ctx, { groupId, personId }) => groups.removeFromGroup(ctx, groupId, personId),
  renameGroup: (ctx, { groupId, body }) => groups.rename(ctx, groupId, body.name),
  archiveGroup: (ctx, { groupId }) => groups.archive(ctx, groupId),
  restoreGroup: (ctx, { groupId }) => groups.restore(ctx, groupId),
} satisfies Partial<Routes>

const communicationRoutes = {
  readCommunication: (ctx, { structureId }) => communication.readRules(ctx, structureId),
  changeCommunication: (ctx, { structureId, body }) => communication.changeRules(ctx, structureId, body.cells),
  resetCommunication: (ctx, { structureId }) => communication.resetRules(ctx, structureId),
  listSuspensions: (ctx, { structureId }) => crisis.listSuspensions(ctx, structureId),
  startSuspension: (ctx, { structureId, body }) => crisis.startSuspension(ctx, structureId, body),
  liftSuspension: (ctx, { structureId, suspensionId }) => crisis.lift(ctx, structureId, suspensionId),
  listAdministrators: (ctx, { structureId }) => delegation.listAdministrators(ctx, structureId),
  giveAdministration: (ctx, { structureId, body }) => delegation.giveAdministration(ctx, structureId, body),
  endAdministration: (ctx, { structureId, affiliationId }) =>
    delegation.endAdministration(ctx, structureId, affiliationId),
} satisfies Partial<Routes>

const duplicateRoutes = {
  listDuplicates: (ctx, { structureId, query }) => duplicates.listDuplicates(ctx, structureId, query),
  proposeDuplicate: (ctx, { structureId, body }) => duplicates.propose(ctx, structureId, body),
  findRecords: (ctx, { structureId, query }) => findRecords(ctx, structureId, query.q),
  readDuplicate: (ctx, at) => duplicates.readDuplicate(ctx, at),
  tellApart: (ctx, at) => duplicates.setApart(ctx, at),
  forgetApart: (ctx, at) => duplicates.putBack(ctx, at),
  mergeDuplicate: (ctx, { body, ...at }) => duplicates.merge(ctx, at, body.keepId),
  listMerges: (ctx, { structureId }) => duplicates.listMerges(ctx, structureId),
  undoMerge: (ctx, at) => duplicates.undo(ctx, at),
} satisfies Partial<Routes>

export const schoolRoutes: Routes = {
  ...structureRoutes,
  ...classRoutes,
  ...pupilRoutes,
  ...peopleRoutes,
  ...accessRoutes,
  ...groupRoutes,
  ...communicationRoutes,
  ...duplicateRoutes,
  listJournal: (ctx, { structureId, query }) => listJournal(ctx, structureId, query),
  exportJournal: (ctx, { structureId, query }) => exportJournal(ctx, structureId, query),
}
