-- What was written without network is sent again until an answer comes back: done once, answered alike each time.
create table core.answered_requests (
  person_id uuid not null references core.persons on delete cascade,
  -- Made by the browser for one act (draft-ietf-httpapi-idempotency-key-header).
  key uuid not null,
  operation text not null,
  reply jsonb,
  answered_at timestamptz not null default now(),
  primary key (person_id, key)
);
create index answered_requests_age on core.answered_requests (answered_at);
