-- Calendars of structures, classes and groups, and what happens in them (features E4, G1, A16).
create schema calendar;

create table calendar.calendars (
  id uuid primary key references core.resources on delete cascade,
  structure_id uuid not null references core.structures,
  title text not null check (length(title) between 1 and 80),
  colour text not null,
  created_at timestamptz not null default now(),
  created_by uuid references core.persons on delete set null
);
create index calendars_structure on calendar.calendars (structure_id);
create index calendars_created_by on calendar.calendars (created_by) where created_by is not null;

-- An index, not a right: the calendars of somebody are one probe per group of theirs.
create table calendar.calendar_groups (
  group_id uuid not null references core.groups on delete cascade,
  calendar_id uuid not null references calendar.calendars on delete cascade,
  level smallint not null,
  -- A class, a group made by hand, a person: whoever holds it so is near, wherever its structure is.
  is_close boolean not null,
  primary key (group_id, calendar_id)
);
create index calendar_groups_calendar on calendar.calendar_groups (calendar_id);

-- Days and hours are those of the wall clock of `time_zone` (decision 0037): a day is never an instant, and a series at
-- 18:00 stays at 18:00 when the clocks change.
create table calendar.entries (
  id uuid primary key references core.resources on delete cascade,
  calendar_id uuid not null references calendar.calendars on delete cascade,
  author_id uuid references core.persons on delete set null,
  title text not null check (length(title) between 1 and 120),
  place text not null default '' check (length(place) <= 120),
  text text not null default '' check (length(text) <= 2000),
  category text not null check (category in ('outing', 'meeting', 'council', 'training', 'party', 'other')),
  first_day date not null,
  last_day date not null,
  -- Null, both: whole days.
  start_time text check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  end_time text check (end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  time_zone text not null,
  -- A series always has an end: what it may become is bounded.
  every text check (every in ('week', 'fortnight', 'month-day', 'month-weekday')),
  until date,
  skips_holidays boolean not null default false,
  -- From its first to its last day, the turns moved elsewhere included: what a window of days is found by.
  span_from date not null,
  span_to date not null,
  -- Groups it is narrowed to; null: all that its calendar reaches.
  audience uuid[],
  reminds boolean not null default true,
  -- The eve of its next turn; null when there is nothing more to remind of.
  remind_at timestamptz,
  -- RFC 5545 § 3.8.7.4: grows whenever something of it changes.
  sequence int not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (last_day >= first_day),
  check ((start_time is null) = (end_time is null)),
  check ((every is null) = (until is null)),
  check (span_from <= first_day and span_to >= last_day)
);
create index entries_span on calendar.entries (calendar_id, span_to, span_from);
create index entries_remind on calendar.entries (remind_at) where remind_at is not null;
create index entries_author on calendar.entries (author_id) where author_id is not null;

-- One turn of a series, by the day it was planned: cancelled (no day), or moved alone.
create table calendar.turns (
  entry_id uuid not null references calendar.entries on delete cascade,
  day date not null,
  first_day date,
  last_day date,
  start_time text,
  end_time text,
  changed_at timestamptz not null,
  changed_by uuid references core.persons on delete set null,
  primary key (entry_id, day),
  check ((first_day is null) = (last_day is null)),
  check (last_day >= first_day)
);
create index turns_changed_by on calendar.turns (changed_by) where changed_by is not null;

-- What somebody shows or hides otherwise than proposed.
create table calendar.choices (
  person_id uuid not null references core.persons on delete cascade,
  calendar_id uuid not null references calendar.calendars on delete cascade,
  is_shown boolean not null,
  primary key (person_id, calendar_id)
);
create index choices_calendar on calendar.choices (calendar_id);

-- The secret address by which a person’s own programs read their calendars; only its fingerprint is kept.
create table calendar.subscriptions (
  person_id uuid primary key references core.persons on delete cascade,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  read_at timestamptz
);
