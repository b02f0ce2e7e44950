-- Threads of a structure and what is published in them. Who sees what is in core.resources and its grants: a thread has
-- its own; a published item shares its thread's unless it was narrowed; anything not published has its own, for its
-- author and whoever validates it.
create schema news;

create table news.threads (
  id uuid primary key references core.resources on delete cascade,
  structure_id uuid not null references core.structures,
  title text not null check (length(title) between 1 and 80),
  description text not null default '',
  colour text not null,
  -- `direct`: who contributes publishes. `validated`: who contributes submits, who manages publishes.
  publication text not null default 'direct' check (publication in ('direct', 'validated')),
  -- What a new item starts with.
  comments text not null default 'none' check (comments in ('none', 'staff', 'all')),
  -- Groups ticked in the composer at first; null: everybody the thread reaches.
  default_audience uuid[],
  position int not null default 0,
  created_at timestamptz not null default now(),
  created_by uuid references core.persons on delete set null,
  archived_at timestamptz,
  archived_by uuid references core.persons on delete set null
);
create index on news.threads (structure_id, position);
create index on news.threads (created_by) where created_by is not null;
create index on news.threads (archived_by) where archived_by is not null;

-- Threads listed by group that holds a grant on them, with what the words « qui peut voir » are made of: an index, not a
-- right. Kind, audience and structure of a group never change.
create table news.thread_groups (
  group_id uuid not null references core.groups on delete cascade,
  thread_id uuid not null references news.threads on delete cascade,
  level smallint not null,
  kind text not null,
  audience text,
  structure_id uuid,
  primary key (group_id, thread_id)
);
create index on news.thread_groups (thread_id);

create table news.items (
  id uuid primary key references core.resources on delete cascade,
  thread_id uuid not null references news.threads,
  author_id uuid references core.persons on delete set null,
  title text not null default '' check (length(title) <= 150),
  -- A document tree (kernel/contract/rich-text.ts), never HTML.
  body jsonb not null,
  excerpt text not null default '',
  cover jsonb,
  -- Groups it was narrowed to; null: all the thread reaches.
  audience uuid[],
  comments text not null default 'none' check (comments in ('none', 'staff', 'all')),
  state text not null default 'draft' check (state in ('draft', 'submitted', 'published')),
  -- In the future: « à venir ». Past `expires_at`: « expirée ». Nothing runs for either.
  published_at timestamptz,
  expires_at timestamptz,
  pinned_until timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Of its words, after its publication.
  edited_at timestamptz,
  check (state <> 'published' or published_at is not null),
  check (state <> 'published' or expires_at > published_at)
);
create index items_thread on news.items (thread_id, published_at desc, id desc) where state = 'published';
create index items_end on news.items (thread_id, expires_at) where state = 'published';
create index items_waiting on news.items (thread_id, updated_at desc, id desc) where state = 'submitted';
create index items_own on news.items (author_id, updated_at desc, id desc);

-- Who submitted, published, withdrew or refused it, when, and in which words.
create table news.steps (
  id uuid primary key,
  item_id uuid not null references news.items on delete cascade,
  step text not null check (step in ('submitted', 'withdrawn', 'published', 'unpublished', 'refused')),
  person_id uuid references core.persons on delete set null,
  at timestamptz not null,
  word text not null default ''
);
create index on news.steps (item_id, at);
create index on news.steps (person_id) where person_id is not null;

-- « À la une », listed by group as the feed is: an index, not a right.
create table news.pins (
  group_id uuid not null references core.groups on delete cascade,
  item_id uuid not null references news.items on delete cascade,
  until timestamptz not null,
  primary key (group_id, item_id)
);
create index on news.pins (item_id);

create table news.comments (
  id uuid primary key,
  item_id uuid not null references news.items on delete cascade,
  author_id uuid not null references core.persons on delete cascade,
  text text not null check (length(text) between 1 and 2000),
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by uuid references core.persons on delete set null
);
create index on news.comments (item_id, id);
create index on news.comments (author_id);
create index on news.comments (deleted_by) where deleted_by is not null;

create table news.reactions (
  item_id uuid not null references news.items on delete cascade,
  person_id uuid not null references core.persons on delete cascade,
  reaction text not null check (reaction in ('thanks', 'bravo', 'great', 'useful')),
  at timestamptz not null default now(),
  primary key (item_id, person_id)
);
create index on news.reactions (person_id);

-- How many of each: a list counts nothing. Kept by triggers, for the rows of a person who is erased go without the app.
create table news.counts (
  item_id uuid primary key references news.items on delete cascade,
  comments int not null default 0,
  reactions int not null default 0
);

create function news.add_count(item uuid, comments_more int, reactions_more int) returns void language sql as $$
  insert into news.counts (item_id, comments, reactions) select id, comments_more, reactions_more from news.items where id = item
  on conflict (item_id) do update set comments = news.counts.comments + comments_more,
    reactions = news.counts.reactions + reactions_more;
$$;

create function news.count_comment() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' and new.deleted_at is null then perform news.add_count(new.item_id, 1, 0); end if;
  if tg_op <> 'INSERT' and old.deleted_at is null then perform news.add_count(old.item_id, -1, 0); end if;
  return null;
end $$;
create trigger count_comment after insert or delete or update of deleted_at on news.comments
  for each row execute function news.count_comment();

create function news.count_reaction() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then perform news.add_count(new.item_id, 0, 1); else perform news.add_count(old.item_id, 0, -1); end if;
  return null;
end $$;
create trigger count_reaction after insert or delete on news.reactions
  for each row execute function news.count_reaction();

-- Who opened it. Only ever read as a number by structure (RGPD art. 5.1.c), and deleted with the person.
create table news.views (
  item_id uuid not null references news.items on delete cascade,
  person_id uuid not null references core.persons on delete cascade,
  at timestamptz not null default now(),
  primary key (item_id, person_id)
);
create index on news.views (person_id);
