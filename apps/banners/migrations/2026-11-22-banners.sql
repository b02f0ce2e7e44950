-- Dated sentences at the top of every page (feature A7).
create schema banners;

create table banners.banners (
  id uuid primary key references core.resources on delete cascade,
  author_id uuid references core.persons on delete set null,
  text text not null check (length(text) between 1 and 240),
  tone text not null check (tone in ('information', 'attention', 'urgent')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- People of its groups when it was written.
  reached int not null,
  -- Told by a notification too; never twice.
  told_at timestamptz,
  created_at timestamptz not null default now(),
  check (ends_at > starts_at)
);
create index banners_author on banners.banners (author_id) where author_id is not null;

-- An index, not a right: what the groups of somebody are shown, or run, is one probe per group.
create table banners.audience (
  group_id uuid not null references core.groups on delete cascade,
  runs boolean not null,
  ends_at timestamptz not null,
  banner_id uuid not null references banners.banners on delete cascade,
  primary key (group_id, runs, ends_at, banner_id)
);
create index audience_banner on banners.audience (banner_id);

create table banners.readings (
  banner_id uuid not null references banners.banners on delete cascade,
  person_id uuid not null references core.persons on delete cascade,
  read_at timestamptz not null,
  dismissed_at timestamptz,
  primary key (banner_id, person_id)
);
create index readings_person on banners.readings (person_id);
create index readings_dismissed on banners.readings (banner_id) where dismissed_at is not null;
