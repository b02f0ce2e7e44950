import { AvatarSeed } from '../../../kernel/contract/api/me.ts'
import { MottoText } from '../../../kernel/contract/api/motto.ts'
import { contract } from '../../../kernel/contract/endpoint.ts'
import { t } from '../../../kernel/contract/schema.ts'
import { fields, Match, pupilLevels } from './shapes.ts'

const onClass = { on: 'classId', level: 'manage' } as const
const level = t.nullable(t.oneOf(...pupilLevels))
/** Nothing is written while `matches` says that préau may already know this person. */
const Added = t.object({ personId: t.nullable(t.id()), matches: t.array(Match) })
const pupil = '/school/classes/:classId/pupils/:pupilId'
const guardian = `${pupil}/guardians/:guardianId` as const

export const pupilsContract = contract({
  addPupil: {
    method: 'POST',
    path: '/school/classes/:classId/pupils',
    access: onClass,
    summary: 'Add a pupil by hand; when one bears the same name, choose: move, attach to both, create',
    body: t.object({
      givenName: fields.givenName,
      familyName: fields.familyName,
      birthDate: t.day(),
      level,
      decision: t.optional(t.oneOf('create', 'move', 'attach')),
      personId: t.optional(t.id()),
    }),
    reply: Added,
  },
  correctPupil: {
    method: 'PATCH',
    path: pupil,
    access: onClass,
    summary: 'Correct a pupil’s name, birth date or level; the next import keeps what is written here',
    body: t.object({
      givenName: t.optional(fields.givenName),
      familyName: t.optional(fields.familyName),
      birthDate: t.optional(t.day()),
      level: t.optional(level),
    }),
    reply: null,
  },
  correctMotto: {
    method: 'PUT',
    path: `${pupil}/motto`,
    access: onClass,
    summary: 'Correct the words a pupil put on their card, or take them away (null); the pupil is told',
    body: t.object({ text: t.nullable(MottoText) }),
    reply: null,
  },
  correctAvatar: {
    method: 'PUT',
    path: `${pupil}/avatar`,
    access: onClass,
    summary: 'Give a pupil another drawn face, or back the first one (null); the pupil is told',
    body: t.object({ avatar: t.nullable(AvatarSeed) }),
    reply: null,
  },
  movePupil: {
    method: 'PUT',
    path: `${pupil}/class`,
    access: onClass,
    summary: 'Move a pupil to another class of the school',
    body: t.object({ toClassId: t.id() }),
    reply: null,
  },
  withdrawPupil: {
    method: 'DELETE',
    path: pupil,
    access: onClass,
    summary: 'Take a pupil out of the class; nothing of theirs is removed',
    reply: null,
  },
  enrolAgain: {
    method: 'PUT',
    path: pupil,
    access: onClass,
    summary: 'Put back a pupil who was in this class, leaving the one they were moved to',
    body: t.object({ leaving: t.optional(t.id()) }),
    reply: null,
  },
  addGuardian: {
    method: 'POST',
    path: `${pupil}/guardians`,
    access: onClass,
    summary: 'Add a responsable by hand, or attach one préau already knows',
    body: t.object({
      givenName: fields.givenName,
      familyName: fields.familyName,
      civility: t.optional(t.nullable(t.oneOf('M.', 'Mme'))),
      email: t.optional(fields.email),
      decision: t.optional(t.oneOf('create', 'attach')),
      personId: t.optional(t.id()),
    }),
    reply: Added,
  },
  unlinkGuardian: {
    method: 'DELETE',
    path: guardian,
    access: onClass,
    summary: 'This person is no longer the child’s responsable',
    reply: null,
  },
  linkGuardianAgain: {
    method: 'PUT',
    path: guardian,
    access: onClass,
    summary: 'Tie again a responsable who was untied',
    reply: null,
  },
  setGuardianRights: {
    method: 'PUT',
    path: `${guardian}/rights`,
    access: onClass,
    summary: 'What a responsable may do (head): see school life, sign, authorise the image, collect the child',
    body: t.object({
      seesSchoolLife: t.boolean(),
      signs: t.boolean(),
      authorisesImage: t.boolean(),
      collects: t.boolean(),
    }),
    reply: null,
  },
  readRestriction: {
    method: 'GET',
    path: `${guardian}/restriction`,
    access: onClass,
    summary: 'The decision that restricts a responsable (head); each reading is traced',
    reply: t.object({ reason: t.string(), by: t.nullable(t.string()), at: t.nullable(t.instant()) }),
  },
  restrictGuardian: {
    method: 'PUT',
    path: `${guardian}/restriction`,
    access: onClass,
    summary: 'Apply a decision of justice (head): everything about the child is closed at once',
    body: t.object({ reason: fields.reason }),
    reply: null,
  },
  liftRestriction: {
    method: 'DELETE',
    path: `${guardian}/restriction`,
    access: onClass,
    summary: 'The decision is over (head)',
    reply: null,
  },
})
