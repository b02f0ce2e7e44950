-- Sending suspended for pupils or families, for a time (row H11): a state is a row with who, when and until when. Nothing
-- has to run when it ends.
create table core.suspensions (
  id uuid primary key,
  structure_id uuid not null references core.structures on delete cascade,
  -- Null: everybody of the structure and of all below it.
  class_id uuid references core.classes on delete cascade,
  audiences text[] not null check (cardinality(audiences) > 0 and audiences <@ array['pupils', 'guardians']),
  -- What those concerned read where they would write.
  notice text not null default '' check (length(notice) <= 500),
  started_by uuid references core.persons on delete set null,
  started_at timestamptz not null default now(),
  ends_at timestamptz not null check (ends_at > started_at),
  lifted_by uuid references core.persons on delete set null,
  lifted_at timestamptz
);
create index suspensions_standing on core.suspensions (structure_id, ends_at) where lifted_at is null;
create index suspensions_started_by on core.suspensions (started_by);
create index suspensions_lifted_by on core.suspensions (lifted_by);
