-- Series (« L’outil numérique de la semaine »): a rhythm in a thread, and the items that follow one another there.
-- A series shares the rights of its thread; an episode is an item like any other.
create table news.series (
  id uuid primary key references core.resources on delete cascade,
  thread_id uuid not null references news.threads,
  title text not null check (length(title) between 1 and 80),
  description text not null default '',
  -- Monday is 1 (ISO 8601); the hour is that of the clock of the thread's structure.
  weekday smallint not null check (weekday between 1 and 7),
  time text not null check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- What its episodes may be about, in the order of the index.
  themes text[] not null default '{}',
  created_at timestamptz not null default now(),
  created_by uuid references core.persons on delete set null,
  ended_at timestamptz,
  ended_by uuid references core.persons on delete set null
);
create index on news.series (thread_id);
create index on news.series (created_by) where created_by is not null;
create index on news.series (ended_by) where ended_by is not null;

create table news.episodes (
  item_id uuid primary key references news.items on delete cascade,
  series_id uuid not null references news.series on delete cascade,
  theme text not null default '' check (length(theme) <= 40),
  levels text[] not null default '{}'
);
create index on news.episodes (series_id);

-- « Je l’ai essayé »: only ever read as a number, and deleted with the person.
create table news.tries (
  item_id uuid not null references news.items on delete cascade,
  person_id uuid not null references core.persons on delete cascade,
  at timestamptz not null default now(),
  primary key (item_id, person_id)
);
create index on news.tries (person_id);

alter table news.counts add column tries int not null default 0;

create function news.count_try() returns trigger language plpgsql as $$
begin
  insert into news.counts (item_id, tries)
  select id, case tg_op when 'INSERT' then 1 else -1 end from news.items
  where id = case tg_op when 'INSERT' then new.item_id else old.item_id end
  on conflict (item_id) do update set tries = news.counts.tries + excluded.tries;
  return null;
end $$;
create trigger count_try after insert or delete on news.tries
  for each row execute function news.count_try();
