-- What a school chose instead of the communication rules préau starts with (row A10). The grants themselves are in
-- core.grants: this says which of its cells are not the default, who changed them, and what its next classes start with.
create table core.communication_choices (
  structure_id uuid not null references core.structures on delete cascade,
  sender text not null,
  recipient text not null,
  power text not null check (power in ('none', 'sees', 'writes')),
  changed_by uuid references core.persons on delete set null,
  changed_at timestamptz not null default now(),
  primary key (structure_id, sender, recipient)
);
create index communication_choices_changed_by on core.communication_choices (changed_by);
