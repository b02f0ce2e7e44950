-- Deleting a resource asks whether another follows it: the partial index could not answer, and 60,000 rows were read each time.
drop index core.resources_access;
create index resources_access on core.resources (access_id);

-- Apps by group they are open to, highest level first: an index, not a right. « The apps open to me » is one probe per group
-- and app, for a guardian as for an administrator whose groups hold sixty thousand grants.
create table core.app_audience (
  group_id uuid not null references core.groups on delete cascade,
  app text not null,
  level smallint not null,
  structure_id uuid not null references core.structures,
  opening_id uuid not null references core.app_openings on delete cascade,
  primary key (group_id, app, level, structure_id)
);
create index on core.app_audience (opening_id);

insert into core.app_audience (group_id, app, level, structure_id, opening_id)
  select g.group_id, o.app, g.level, o.structure_id, o.id from core.grants g join core.app_openings o on o.id = g.resource_id;

create function core.list_openings() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from core.app_audience a using taken t where a.opening_id = t.resource_id and a.group_id = t.group_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into core.app_audience (group_id, app, level, structure_id, opening_id)
      select g.group_id, o.app, g.level, o.structure_id, o.id from given g join core.app_openings o on o.id = g.resource_id;
  end if;
  return null;
end $$;
create trigger list_openings_given after insert on core.grants referencing new table as given
  for each statement execute function core.list_openings();
create trigger list_openings_changed after update on core.grants referencing old table as taken new table as given
  for each statement execute function core.list_openings();
create trigger list_openings_taken after delete on core.grants referencing old table as taken
  for each statement execute function core.list_openings();
