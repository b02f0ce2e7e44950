-- Who is told of what, how often, by which way, and when not.

-- One row per thing somebody wants otherwise than proposed. `*`: the whole app; for every app, `*` and `*`.
create table core.notification_choices (
  person_id uuid not null references core.persons on delete cascade,
  app text not null,
  event text not null,
  channel text not null check (channel in ('mail', 'push')),
  frequency text not null check (frequency in ('at-once', 'daily', 'weekly', 'never')),
  primary key (person_id, app, event, channel)
);
-- « Who wants this at once » is asked of every event.
create index notification_choices_event on core.notification_choices (app, event, channel, frequency, person_id);

-- What concerns few people and is no news for the rest (something to validate, a comment for whoever moderates): one row
-- whatever the audience, read like the feed.
create table core.notices (
  id uuid primary key,
  app text not null,
  event text not null,
  resource_id uuid not null references core.resources on delete cascade,
  container_id uuid references core.resources on delete cascade,
  actor_id uuid references core.persons on delete set null,
  at timestamptz not null,
  -- Level on the resource below which nobody is told.
  rank smallint not null,
  data jsonb not null default '{}'
);
create index on core.notices (resource_id);
create index on core.notices (container_id) where container_id is not null;
create index on core.notices (at);

-- An index, not a right, as the feed's.
create table core.notice_audience (
  group_id uuid not null references core.groups on delete cascade,
  at timestamptz not null,
  notice_id uuid not null references core.notices on delete cascade,
  primary key (group_id, at, notice_id)
);
create index on core.notice_audience (notice_id);

-- Events being told at once, page after page of people: where it was when the process died is where it goes on.
create table core.tellings (
  event_id uuid primary key references core.events on delete cascade,
  -- Let through by a head in spite of the hours, for everybody who wants to be told at all.
  urgent boolean not null default false,
  next_at timestamptz not null,
  after_person uuid not null default '00000000-0000-0000-0000-000000000000',
  attempts int not null default 0
);
create index on core.tellings (next_at);

create table core.digests (
  person_id uuid not null references core.persons on delete cascade,
  kind text not null check (kind in ('daily', 'weekly')),
  -- What came before has been told.
  upto timestamptz not null,
  next_at timestamptz not null,
  primary key (person_id, kind)
);
create index on core.digests (next_at);
create index persons_reachable on core.persons (id) where email_verified_at is not null and email_dead_at is null;

-- Until when somebody has looked at what is new.
create table core.last_looks (
  person_id uuid primary key references core.persons on delete cascade,
  at timestamptz not null
);

-- Hours when families and pupils of a school are left in peace; without a row, those of the ministry's circular.
create table core.quiet_hours (
  structure_id uuid primary key references core.structures on delete cascade,
  night_from text not null,
  night_to text not null,
  weekend boolean not null,
  pause_from date,
  pause_to date,
  changed_at timestamptz not null default now(),
  changed_by uuid references core.persons on delete set null,
  check ((pause_from is null) = (pause_to is null) and pause_from <= pause_to)
);

-- The same, chosen by an adult for themselves.
create table core.own_quiet_hours (
  person_id uuid primary key references core.persons on delete cascade,
  night_from text not null,
  night_to text not null,
  weekend boolean not null
);

-- A code sent to an address somebody says is theirs; one at a time, never readable here.
create table core.address_codes (
  person_id uuid primary key references core.persons on delete cascade,
  email text not null,
  code_hash bytea not null,
  expires_at timestamptz not null,
  tries int not null default 0,
  sent int not null default 1,
  sent_since timestamptz not null default now()
);
