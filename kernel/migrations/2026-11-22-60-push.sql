-- Devices that may be woken for somebody. Several people may have one: each is told of their own things, there.
create table core.push_devices (
  id uuid primary key,
  person_id uuid not null references core.persons on delete cascade,
  -- The address the browser was given by its push service, and the keys only this browser can read with (RFC 8291).
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  device text not null default '',
  created_at timestamptz not null default now(),
  last_sent_at timestamptz,
  unique (person_id, endpoint)
);

-- One row per device and thing told, as for mail: written with what decides it, sent afterwards.
create table core.outgoing_pushes (
  id uuid primary key,
  device_id uuid not null references core.push_devices on delete cascade,
  key text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  next_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  unique (device_id, key)
);
create index outgoing_pushes_due on core.outgoing_pushes (next_at) where sent_at is null and failed_at is null;
create index outgoing_pushes_old on core.outgoing_pushes (created_at);
