-- Directory feeds: what was read, what it would change, what it changed. Read, previewed, applied, undone, in that order.

-- RFC 9562; PostgreSQL 15 has none. Ids in the order of time keep the indexes of a large import compact.
create function core.uuidv7() returns uuid language sql volatile parallel safe return
  encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid;

create table core.imports (
  id uuid primary key,
  state text not null default 'reading' check (state in ('reading', 'ready', 'applied', 'undone', 'refused', 'abandoned')),
  -- `csv`, or `aaf/<academy>`: keys are unique inside an academy only.
  source text,
  formats text[] not null default '{}',
  extent text check (extent in ('full', 'delta')),
  -- Kinds of which the delivery lists everyone: only there does absence mean departure.
  complete text[] not null default '{}',
  -- The school whose CSV it is, by UAI: this very import may create it.
  school_uai text,
  school_name text,
  -- Where it was dropped; null from the command line.
  structure_id uuid references core.structures,
  files text[] not null default '{}',
  -- Records read: staged rows are unlogged, a crash empties them, and this tells.
  staged int not null default 0,
  totals jsonb,
  -- Schools of which a complete file would remove more than a fifth.
  depleted jsonb not null default '[]',
  refusal jsonb,
  created_at timestamptz not null default now(),
  created_by uuid references core.persons on delete set null,
  applied_at timestamptz,
  applied_by uuid references core.persons on delete set null,
  undone_at timestamptz,
  undone_by uuid references core.persons on delete set null
);
create index imports_structure on core.imports (structure_id, created_at desc);

-- What created a row, for undo.
alter table core.persons add column import_id uuid;
alter table core.classes add column import_id uuid;
alter table core.structures add column import_id uuid;

-- Deleting a person asks every table that names one: without these, a scan of each for each.
create index on core.resources (trashed_by) where trashed_by is not null;
create index on core.grants (granted_by) where granted_by is not null;
create index on core.feed_entries (actor_id) where actor_id is not null;
create index on core.files (owner_id) where owner_id is not null;
create index on core.feed_hidden (person_id, entry_id);
create index on core.accounts (blocked_by) where blocked_by is not null;
create index on core.class_cards (changed_by) where changed_by is not null;
create index on core.guardianships (restricted_by) where restricted_by is not null;

-- ── Read ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Null: the record does not speak of it. Empty: it states that there is nothing.

create unlogged table core.staged_schools (
  import_id uuid not null,
  id uuid not null,
  operation text not null,
  key text,
  file text not null,
  line int not null,
  uai text,
  name text,
  school_type text,
  address text,
  post_code text,
  town text,
  phone text,
  email text,
  academy text,
  constituency text,
  municipality text,
  rpi text,
  primary key (import_id, id)
);

create unlogged table core.staged_people (
  import_id uuid not null,
  -- The id of the person, if this record creates one.
  id uuid not null,
  kind text not null check (kind in ('pupil', 'guardian', 'teacher')),
  operation text not null,
  key text,
  file text not null,
  line int not null,
  family_name text,
  usage_name text,
  given_name text,
  other_given_names text[],
  birth_date text,
  civility text,
  sex text,
  ine text,
  email text,
  home_phone text,
  work_phone text,
  mobile_phone text,
  address text,
  post_code text,
  town text,
  country text,
  school_key text,
  level text,
  leave_date text,
  head boolean,
  teaches boolean,
  functions text[],
  -- Lists the record states, be they empty: `school`, `class`, `group`, `guardian`, `child`, `head`.
  states text[] not null default '{}',
  primary key (import_id, id)
);

-- One row per item of a record's lists.
create unlogged table core.staged_links (
  import_id uuid not null,
  staged_id uuid not null,
  list text not null check (list in ('school', 'head', 'class', 'group', 'guardian', 'child')),
  school_key text,
  key text,
  name text,
  code text
);
create index on core.staged_links (import_id, list);

-- Children a CSV guardian names: no format of CSV has a key for them.
create unlogged table core.staged_children (
  import_id uuid not null,
  staged_id uuid not null,
  position int not null,
  family_name text not null,
  usage_name text,
  given_name text not null,
  birth_date text,
  class_name text,
  primary key (import_id, staged_id, position)
);

create unlogged table core.import_problems (
  import_id uuid not null,
  id uuid not null default core.uuidv7(),
  file text not null,
  line int not null,
  code text not null,
  detail text not null,
  effect text not null check (effect in ('rejected', 'ignored', 'ambiguous')),
  kind text,
  -- Found while planning: planned again, found again.
  planned boolean not null default false,
  primary key (import_id, id)
);

-- ── Would change ─────────────────────────────────────────────────────────────────────────────────────────────────────

-- Every school this delivery speaks of, by its key in the source (empty for a CSV's own school).
create unlogged table core.planned_schools (
  import_id uuid not null,
  key text not null,
  id uuid not null,
  -- Its file says everything: who is not in it has left.
  complete boolean not null,
  primary key (import_id, key)
);

create unlogged table core.planned_structures (
  import_id uuid not null,
  id uuid not null,
  kind text not null,
  action text not null,
  name text not null,
  uai text,
  source_key text,
  -- Field → [before, after]; for a creation, before is null.
  changed jsonb not null default '{}',
  file text,
  line int,
  primary key (import_id, id)
);

create unlogged table core.planned_parents (
  import_id uuid not null,
  structure_id uuid not null,
  parent_id uuid not null,
  action text not null check (action in ('add', 'close'))
);

create unlogged table core.planned_classes (
  import_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  kind text not null,
  -- How the records of this delivery call it: its key, or else its folded name.
  ref text,
  source_key text,
  name text not null,
  folded_name text not null,
  action text not null,
  changed jsonb not null default '{}',
  primary key (import_id, id)
);

create unlogged table core.planned_people (
  import_id uuid not null,
  -- The staged record; for a leaver no record speaks of, the person.
  id uuid not null,
  kind text not null,
  action text not null check (action in ('created', 'changed', 'moved', 'leaving', 'ambiguous', 'rejected', 'unchanged')),
  -- Null while ambiguous or rejected.
  person_id uuid,
  is_new boolean not null default false,
  reason text,
  candidates uuid[],
  -- Field → [before, after].
  changed jsonb,
  primary key (import_id, id)
);
create index on core.planned_people (import_id, person_id);

-- Who is whose guardian according to this delivery. `guardian_id`: the staged record, or the person when there is none.
create unlogged table core.planned_pairs (
  import_id uuid not null,
  guardian_id uuid not null,
  pupil_id uuid not null,
  link text
);

create unlogged table core.planned_links (
  import_id uuid not null,
  relation text not null check (relation in ('affiliation', 'enrolment', 'teaching', 'guardianship')),
  -- The pupil, the teacher; of a guardianship, the guardian.
  person_id uuid not null,
  -- The structure, the class; of a guardianship, the pupil.
  other_id uuid not null,
  -- `adopt`: an official source takes over what a CSV had said; nothing a person can see changes.
  action text not null check (action in ('add', 'change', 'close', 'adopt')),
  -- Role, level or link code.
  value text,
  title text
);
create index on core.planned_links (import_id, relation, person_id);

-- What a person decided about an ambiguous record. `chosen` null: a new person.
create table core.import_choices (
  import_id uuid not null references core.imports on delete cascade,
  staged_id uuid not null,
  about text not null check (about in ('person', 'child')),
  chosen uuid references core.persons on delete cascade,
  chosen_by uuid references core.persons on delete set null,
  chosen_at timestamptz not null default now(),
  primary key (import_id, staged_id)
);

-- ── Changed ──────────────────────────────────────────────────────────────────────────────────────────────────────────

create table core.import_schools (
  import_id uuid not null references core.imports on delete cascade,
  school_id uuid not null references core.structures,
  primary key (import_id, school_id)
);
create index on core.import_schools (school_id);

-- Before-images, kept seven days. `before` null: the row did not exist. Only the fields that changed.
create table core.import_changes (
  import_id uuid not null references core.imports on delete cascade,
  target text not null check (target in ('person', 'person-key', 'structure', 'parent', 'class', 'affiliation', 'enrolment', 'teaching', 'guardianship')),
  id uuid not null,
  other_id uuid,
  value text,
  before jsonb,
  after jsonb
);
create index on core.import_changes (import_id, target);

/* Fresh statistics for what a large import has just written; the server's role owns no table and may not ask. */
create function core.refresh_statistics(variadic tables text[]) returns void language plpgsql security definer set search_path = '' as $$
declare one text;
begin
  foreach one in array tables loop
    execute format('analyze core.%I', one);
  end loop;
end $$;

/* `{"email": ["a", "b"]}` → `{"email": "b"}` (side 1), `{"email": "a"}` (side 0). */
create function core.side_of(changed jsonb, side int) returns jsonb language sql immutable parallel safe return
  (select jsonb_object_agg(key, value -> side) from jsonb_each(changed));

/* What someone on the staff files does in a school; « - » and unknown functions stay ordinary staff. */
create function core.staff_role(teaches boolean, functions text[]) returns text language sql immutable parallel safe return
  case when core.fold(array_to_string(functions, ' ')) ~ '\m(rased|rss|reed|psy|psye)' then 'support-teacher'
    when coalesce(teaches, true) then 'teacher'
    else 'disability-assistant' end;

/* Of two spellings of one name, the richer: official files lose accents and capitals. A different name wins. */
create function core.richer_name(kept text, stated text) returns text language sql immutable parallel safe return
  case when coalesce(stated, '') = '' or stated = kept then kept
    when octet_length(kept) >= octet_length(stated) and core.fold(kept) = core.fold(stated) then kept
    else stated end;

/* The last nine digits: `+33 6 99 00 00 11` and `0699000011` ring the same telephone. */
create function core.phone_digits(value text) returns text language sql immutable parallel safe return
  nullif(right(regexp_replace(value, '[^0-9]', '', 'g'), 9), '');
