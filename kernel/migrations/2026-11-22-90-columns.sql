-- A school's own tables (row H1): which column is which is asked once, and kept for these titles.
create table core.column_readings (
  structure_id uuid not null references core.structures on delete cascade,
  -- SHA-256 of the titles in their order: the first line of a table without titles would name somebody.
  signature text not null,
  kind text not null check (kind in ('pupils', 'guardians', 'teachers')),
  -- Positions by field.
  columns jsonb not null,
  kept_at timestamptz not null default now(),
  primary key (structure_id, signature)
);

-- A delivery may wait for somebody to say which column is which.
alter table core.imports drop constraint imports_state_check;
alter table core.imports add constraint imports_state_check
  check (state in ('reading', 'columns', 'ready', 'applied', 'undone', 'refused', 'abandoned'));
-- Its columns were read as the school once said, then.
alter table core.imports add column columns_kept_at timestamptz;
