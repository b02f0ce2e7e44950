-- What a child may have beyond the school's public service (row J6) waits for those who hold parental authority (RGPD art. 8,
-- loi Informatique et Libertés art. 45): each answer is a line more, none is ever changed.
create table core.consents (
  id uuid primary key,
  pupil_id uuid not null references core.persons on delete cascade,
  purpose text not null check (purpose in ('mail', 'alerts')),
  guardian_id uuid not null references core.persons on delete cascade,
  answer boolean not null,
  answered_at timestamptz not null,
  -- Who wrote it down, when it came on paper; null when the guardian said it here.
  recorded_by uuid references core.persons on delete set null,
  on_paper boolean not null default false
);
create index on core.consents (pupil_id, purpose, guardian_id, answered_at desc, id desc);
create index on core.consents (guardian_id);
create index on core.consents (recorded_by) where recorded_by is not null;

/* The last answer of each guardian who answers for a child today: one who signs for the child and whom no decision of
   justice keeps away. Null: not answered yet. */
create view core.consent_answers as
  select g.pupil_id, g.guardian_id, w.purpose, last.answer, last.answered_at, last.on_paper, last.recorded_by
  from core.guardianships g
  join core.persons p on p.id = g.guardian_id and p.left_at is null
  cross join (values ('mail'), ('alerts')) as w(purpose)
  left join lateral (
    select c.answer, c.answered_at, c.on_paper, c.recorded_by from core.consents c
    where c.pupil_id = g.pupil_id and c.purpose = w.purpose and c.guardian_id = g.guardian_id
    order by c.answered_at desc, c.id desc limit 1) last on true
  where g.left_at is null and g.restricted_at is null and g.sees_school_life and g.signs;

/* At least one said yes, and none said no. */
create function core.consented(pupil uuid, asked text) returns boolean language sql stable return (
  select coalesce(bool_and(a.answer), false) from core.consent_answers a
  where a.pupil_id = pupil and a.purpose = asked and a.answer is not null);

/* Whether somebody may be told of things that way: for whoever is no pupil, their own choice is enough. */
create function core.may_be_told(person uuid, way text) returns boolean language sql stable return (
  not exists (select from core.affiliations a where a.person_id = person and a.role = 'pupil')
  or core.consented(person, case way when 'push' then 'alerts' else way end));
