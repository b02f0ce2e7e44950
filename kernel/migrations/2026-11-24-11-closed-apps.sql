-- What a class does not use (row H3): without a line, everything the school opened to pupils is open to them.
create table core.closed_apps (
  class_id uuid not null references core.classes on delete cascade,
  app text not null,
  closed_by uuid references core.persons on delete set null,
  closed_at timestamptz not null default now(),
  primary key (class_id, app)
);
create index on core.closed_apps (closed_by);

/* The apps that every class of a pupil has closed: one class that has it open is enough, and a group that crosses classes
   decides nothing. For whoever is no pupil, one probe that finds no enrolment. */
create function core.apps_closed_to(person uuid) returns text[] language sql stable return
  array(
    select x.app from core.enrolments e
    join core.classes c on c.id = e.class_id and c.kind = 'class' and c.archived_at is null
    join core.closed_apps x on x.class_id = e.class_id
    where e.pupil_id = person and e.left_at is null
    group by x.app
    having count(*) = (
      select count(*) from core.enrolments o
      join core.classes k on k.id = o.class_id and k.kind = 'class' and k.archived_at is null
      where o.pupil_id = person and o.left_at is null)
    order by x.app);
