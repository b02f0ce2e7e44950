import { charterVersions } from '../../kernel/contract/charter.ts'
import type { Db } from '../../kernel/server/db/client.ts'
import { hashPassword } from '../../kernel/server/identity/passwords.ts'

/** Everybody's, in this invented département: hashing 276,000 passwords would take two hours. */
export const benchPassword = 'trois-cerises-au-panier'

/** Half the families and pupils have come once, nearly all of the staff: password chosen, charter accepted. */
export const activateAccounts = async (db: Db) => {
  await db`select core.create_accounts(null)`
  await db`
    update core.accounts a set password_hash = ${await hashPassword(benchPassword)}, password_set_at = now(),
      code_issued_at = now(), activated_at = now(), code_number = 2, last_seen_at = now()
    where hashtext(a.person_id::text) % 2 = 0 or exists
      (select from core.affiliations f where f.person_id = a.person_id and f.role <> 'pupil' and f.left_at is null)`
  const { children, families, staff } = charterVersions
  await db`
    insert into core.charter_acceptances (person_id, reading, version)
    select a.person_id, c.reading, c.version from core.accounts a
    join lateral (
      select bool_or(f.role = 'pupil') as pupil, bool_or(f.role <> 'pupil' and f.left_at is null) as staff
      from core.affiliations f where f.person_id = a.person_id) role on true
    join (values ('children', ${children}::int), ('families', ${families}::int), ('staff', ${staff}::int)) c(reading, version)
      on c.reading = case when role.pupil then 'children' when role.staff then 'staff' else 'families' end
    where a.activated_at is not null
    on conflict do nothing`
}
