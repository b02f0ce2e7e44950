-- « Mon école »: accounts, classes and people are the kernel's; here is only what this application alone may read.
create schema school;

-- Why a guardian is restricted: read by the head and administrators only, each reading traced, never searched nor shared.
create table school.restrictions (
  guardian_id uuid not null references core.persons on delete cascade,
  pupil_id uuid not null references core.persons on delete cascade,
  reason text not null,
  entered_by uuid references core.persons on delete set null,
  entered_at timestamptz not null default now(),
  primary key (guardian_id, pupil_id)
);
create index on school.restrictions (pupil_id);
create index on school.restrictions (entered_by) where entered_by is not null;
