-- Accounts, sessions, charter, journal: how people come in, and who did what.

create table core.accounts (
  person_id uuid primary key references core.persons on delete cascade,
  login text collate "C" not null unique check (login = lower(login)),
  password_hash text,
  password_set_at timestamptz,
  -- A password somebody else chose: replaced at the next sign-in.
  must_change boolean not null default false,
  -- Activation codes and secret pictures are derived from these counters and the instance's secret, never stored:
  -- raising the counter kills every sheet already printed.
  code_number int not null default 1,
  code_issued_at timestamptz,
  activated_at timestamptz,
  pictures_number int not null default 1,
  blocked_at timestamptz,
  blocked_by uuid references core.persons on delete set null,
  last_seen_at timestamptz,
  language text not null default 'fr',
  -- Reading aids, theme, cursive: kept with the account so that they follow the child from one device to the next.
  preferences jsonb not null default '{}',
  created_at timestamptz not null default now()
);

create table core.class_cards (
  class_id uuid primary key references core.classes on delete cascade,
  number int not null default 1,
  changed_at timestamptz not null default now(),
  changed_by uuid references core.persons on delete set null
);

create table core.charter_acceptances (
  person_id uuid not null references core.persons on delete cascade,
  reading text not null check (reading in ('children', 'families', 'staff')),
  version int not null,
  accepted_at timestamptz not null default now(),
  primary key (person_id, reading, version)
);

create table core.sessions (
  id uuid primary key,
  -- SHA-256 of the cookie: a copy of the database opens no session.
  token_hash bytea not null unique,
  person_id uuid not null references core.persons on delete cascade,
  method text not null check (method in ('password', 'pictures', 'code', 'link')),
  -- Signed in with the class card: a shared device, shorter idle limit.
  shared boolean not null default false,
  device text not null default '',
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index sessions_person on core.sessions (person_id, created_at desc);

-- Failures counted per account and per address (see kernel/server/identity/throttle.ts). Lost rows cost nothing.
create unlogged table core.throttles (
  bucket text primary key,
  failures int not null,
  since timestamptz not null,
  blocked_until timestamptz
);

-- append-only
create table core.audit (
  id uuid primary key,
  at timestamptz not null default now(),
  actor_id uuid,
  action text not null,
  target_id uuid,
  structure_id uuid references core.structures,
  detail jsonb not null default '{}'
);
create index audit_structure on core.audit (structure_id, at desc);
create index audit_target on core.audit (target_id, at desc);
create index audit_at on core.audit (at desc);

create table core.progress (
  id uuid primary key,
  kind text not null,
  state text not null default 'running' check (state in ('running', 'done', 'failed')),
  done int not null default 0,
  total int not null default 0,
  detail jsonb not null default '{}',
  updated_at timestamptz not null default now()
);

create table core.settings (
  name text primary key,
  value jsonb not null
);
