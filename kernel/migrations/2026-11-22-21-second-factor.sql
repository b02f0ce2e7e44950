-- What proves that somebody is who they say, beyond a password (features A2, J4).

create table core.totp_factors (
  person_id uuid primary key references core.persons on delete cascade,
  -- AES-256-GCM, with a key derived from the instance's secret: a copy of the database makes no code.
  sealed bytea,
  -- The one just shown, until its owner types a right code: it replaces the former one only then.
  pending bytea,
  -- The last step that served: a code seen over a shoulder opens nothing again (RFC 6238 §5.2).
  last_step bigint not null default 0,
  confirmed_at timestamptz,
  check ((confirmed_at is null) = (sealed is null))
);

create table core.passkeys (
  id uuid primary key,
  person_id uuid not null references core.persons on delete cascade,
  -- Base64url, as browsers give it.
  credential_id text collate "C" not null unique,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkeys_person on core.passkeys (person_id, created_at);

create table core.recovery_codes (
  person_id uuid not null references core.persons on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

-- What a browser must sign, once and soon (WebAuthn §13.4.3). Lost rows cost a second try.
create unlogged table core.challenges (
  challenge text collate "C" primary key,
  purpose text not null check (purpose in ('register', 'sign-in', 'proof')),
  -- Null: whoever holds a passkey of this territory.
  person_id uuid,
  expires_at timestamptz not null
);
create index challenges_expiry on core.challenges (expires_at);

-- A right password whose second factor is still awaited: it opens nothing by itself.
create unlogged table core.begun_sign_ins (
  token_hash bytea primary key,
  person_id uuid not null,
  method text not null,
  failures int not null default 0,
  expires_at timestamptz not null
);
create index begun_sign_ins_expiry on core.begun_sign_ins (expires_at);

-- Browsers each person has signed in from: an unknown one is told to them.
create table core.known_devices (
  person_id uuid not null references core.persons on delete cascade,
  device_hash bytea not null,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  primary key (person_id, device_hash)
);

alter table core.accounts
  -- Since when a second factor is asked at each sign-in; null without one.
  add column second_factor_since timestamptz,
  -- When somebody whose functions require one must have chosen it. Null until they come; infinity: never asked.
  add column protect_before timestamptz;

alter table core.sessions
  drop constraint sessions_method_check,
  add constraint sessions_method_check check (method in ('password', 'pictures', 'code', 'link', 'passkey')),
  add column second_factor text check (second_factor in ('totp', 'passkey', 'recovery')),
  -- When its holder last proved who they are.
  add column proved_at timestamptz not null default now(),
  add column is_new_device boolean not null default false,
  -- The functions of its holder when its token was made: other functions, another token.
  add column roles text[],
  -- A renewed token's former value, accepted for the requests already on their way.
  add column former_hash bytea,
  add column former_until timestamptz;
create unique index sessions_former on core.sessions (former_hash) where former_hash is not null;

-- The demonstration prints its passwords: asking its visitors for a second factor would lock the next one out.
update core.accounts set protect_before = 'infinity'
where exists (select from core.settings where name = 'demonstration' and value ->> 'state' = 'loaded');

/* The functions somebody holds today: what their session was opened for. */
create function core.roles_held(person uuid) returns text[] language sql stable return
  array(select distinct f.role from core.affiliations f where f.person_id = person and f.left_at is null order by f.role);
