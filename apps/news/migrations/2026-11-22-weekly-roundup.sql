-- « Récapitulatif de la semaine »: what appeared in some threads of a structure, gathered into one item by a job.

-- When it is prepared in a thread, out of what, and whether it leaves by itself.
create table news.roundup_plans (
  thread_id uuid primary key references news.threads on delete cascade,
  -- Threads gathered; those some readers of this one may not read are left out each time.
  sources uuid[] not null,
  -- Monday is 1; hours are those of the clock of the thread's structure.
  weekday smallint not null default 5 check (weekday between 1 and 7),
  time text not null default '12:00',
  -- `agreed`: waits for somebody who runs the thread. `alone`: leaves at `leaves_at` of the same day.
  leaves text not null default 'agreed' check (leaves in ('agreed', 'alone')),
  leaves_at text not null default '16:00',
  stopped_at timestamptz,
  -- What appeared before has been gathered; null: never yet.
  upto timestamptz,
  -- When the next one is prepared; null: not worked out yet.
  next_at timestamptz,
  changed_at timestamptz,
  changed_by uuid references core.persons on delete set null
);
create index on news.roundup_plans (next_at) where stopped_at is null;
create index on news.roundup_plans (changed_by) where changed_by is not null;

create table news.roundups (
  item_id uuid primary key references news.items on delete cascade,
  thread_id uuid not null references news.threads,
  since timestamptz not null,
  upto timestamptz not null,
  -- At its top, from who sends it.
  word text not null default '' check (length(word) <= 1000)
);
-- One a week, whatever stops and starts again.
create unique index on news.roundups (thread_id, upto);

create table news.roundup_lines (
  roundup_id uuid not null references news.roundups on delete cascade,
  item_id uuid not null references news.items on delete cascade,
  place int not null,
  removed boolean not null default false,
  primary key (roundup_id, item_id)
);
create index on news.roundup_lines (item_id);

-- The projects of each circonscription are gathered from now on, for who runs the thread to read again and send.
insert into news.roundup_plans (thread_id, sources)
select t.id, array[t.id] from news.threads t
join core.structures s on s.id = t.structure_id and s.kind = 'constituency'
where t.title = 'Propositions de projets' and t.archived_at is null;
