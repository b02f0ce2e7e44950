import type { Erasure } from '../../contract/manifest.ts'

/**
 * The kernel's own columns that name a person, as apps declare theirs in their manifest. What follows is worked out
 * from both: export (RGPD art. 15 and 20), erasure (art. 17), merging of duplicates. A house test compares it with
 * the tables.
 */
export const corePersonalData: Record<string, Erasure> = {
  'persons.id': 'delete',
  'accounts.person_id': 'delete',
  'accounts.blocked_by': 'keep-without-name',
  'affiliations.person_id': 'delete',
  'enrolments.pupil_id': 'delete',
  'class_teachers.person_id': 'delete',
  'class_teachers.created_by': 'keep-without-name',
  'guardianships.guardian_id': 'delete',
  'guardianships.pupil_id': 'delete',
  'guardianships.restricted_by': 'keep-without-name',
  'memberships.person_id': 'delete',
  'person_keys.person_id': 'delete',
  'groups.created_by': 'keep-without-name',
  'class_cards.changed_by': 'keep-without-name',
  'charter_acceptances.person_id': 'delete',
  'sessions.person_id': 'delete',
  'totp_factors.person_id': 'delete',
  'passkeys.person_id': 'delete',
  'recovery_codes.person_id': 'delete',
  'known_devices.person_id': 'delete',
  'outgoing_mails.person_id': 'delete',
  'address_codes.person_id': 'delete',
  'notification_choices.person_id': 'delete',
  'own_quiet_hours.person_id': 'delete',
  'digests.person_id': 'delete',
  'last_looks.person_id': 'delete',
  'notices.actor_id': 'keep-without-name',
  'quiet_hours.changed_by': 'keep-without-name',
  'resources.owner_id': 'keep-without-name',
  'resources.trashed_by': 'keep-without-name',
  'grants.granted_by': 'keep-without-name',
  'files.owner_id': 'keep-without-name',
  'events.actor_id': 'keep-without-name',
  'feed_entries.actor_id': 'keep-without-name',
  'feed_hidden.person_id': 'delete',
  'mutes.person_id': 'delete',
  'imports.created_by': 'keep-without-name',
  'imports.applied_by': 'keep-without-name',
  'imports.undone_by': 'keep-without-name',
  'import_choices.chosen': 'delete',
  'import_choices.chosen_by': 'keep-without-name',
  /** Who gave which right is proof against abuse (RGPD art. 5.2 and 32): the number of a person nobody can name any more. */
  'audit.actor_id': 'keep-by-law',
  'audit.target_id': 'keep-by-law',
}
