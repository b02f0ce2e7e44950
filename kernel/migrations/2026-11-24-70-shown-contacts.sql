-- What somebody lets others read of their address and telephone (row A13). The value agreed to is kept, not a yes: whatever
-- changes is private again until its owner says otherwise.
create table core.shown_contacts (
  person_id uuid primary key references core.persons on delete cascade,
  email text,
  phone text
);
