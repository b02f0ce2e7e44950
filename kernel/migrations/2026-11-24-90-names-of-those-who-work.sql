-- Who sees those who work in schools and no family (an adviser, an inspector) finds a name among six thousand people, where the
-- names of two hundred thousand children and parents were each asked in vain.

-- Whether the members may be pupils or guardians: groups of those, and whatever people made.
alter table core.group_sight add column families boolean not null default true;
update core.group_sight s set families = false
  from core.groups g where g.id = s.seen_id and g.kind in ('role', 'class') and g.audience not in ('pupils', 'guardians');
create index group_sight_families on core.group_sight (group_id) where families;

create or replace function core.list_sight() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from core.group_sight s using taken t where s.seen_id = t.resource_id and s.group_id = t.group_id;
  else
    insert into core.group_sight (group_id, seen_id, families)
      select g.group_id, g.resource_id, o.kind not in ('role', 'class') or o.audience in ('pupils', 'guardians')
      from given g join core.groups o on o.id = g.resource_id
      on conflict do nothing;
  end if;
  return null;
end $$;

-- The names of whoever holds or has held a function, in schools or above them. An index, not a right: who has left stays in it.
create table core.staff_names (
  person_id uuid primary key references core.persons on delete cascade,
  search_name text collate "C" not null,
  sort_name text collate "C" not null
);
create index staff_names_search on core.staff_names (search_name);
create index staff_names_sort on core.staff_names (sort_name, person_id);

create function core.list_staff_names() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'persons' then
    update core.staff_names s set search_name = w.search_name, sort_name = w.sort_name from written w
      where w.id = s.person_id and (s.search_name, s.sort_name) is distinct from (w.search_name, w.sort_name);
  else
    insert into core.staff_names (person_id, search_name, sort_name)
      select distinct p.id, p.search_name, p.sort_name from written w join core.persons p on p.id = w.person_id
      where w.role <> 'pupil'
      on conflict do nothing;
  end if;
  return null;
end $$;
create trigger list_staff_names_new after insert on core.affiliations referencing new table as written
  for each statement execute function core.list_staff_names();
create trigger list_staff_names_changed after update on core.affiliations referencing new table as written
  for each statement execute function core.list_staff_names();
create trigger list_staff_names_renamed after update on core.persons referencing new table as written
  for each statement execute function core.list_staff_names();
insert into core.staff_names (person_id, search_name, sort_name)
  select distinct p.id, p.search_name, p.sort_name from core.affiliations a join core.persons p on p.id = a.person_id
  where a.role <> 'pupil';

-- Who holds a function anywhere, without reading every pupil.
create index affiliations_functions on core.affiliations (role, person_id) where left_at is null;

drop function core.find_people(uuid[], uuid, text[], boolean, int);
drop function core.people_beginning(uuid[], uuid, text, text[], boolean, int);

/* The groups that somebody's groups see, asked one group at a time: of a limit over them all, the planner would make a reading
   of the whole table. */
create function core.sight_of(mine uuid[]) returns setof uuid language sql stable as $$
  select s.seen_id from unnest(mine) g cross join lateral (
    select s.seen_id from core.group_sight s where s.group_id = g offset 0) s
$$;

/* Whether some of those one sees may be pupils or guardians. */
create function core.sees_families(mine uuid[]) returns boolean language sql stable as $$
  select exists (select from unnest(mine) g where exists (
    select from core.group_sight s where s.group_id = g and s.families offset 0))
$$;

/* Everybody somebody may know, when they are few: members of the groups they see, and own children; null when they are too many
   to be gathered. And whether families are among them: where none is, those who work are leafed through. */
drop function core.few_known(uuid[], uuid);
create function core.who_is_known(mine uuid[], reader uuid, out few uuid[], out families boolean) language plpgsql stable as $$
declare
  most constant int := 4000;
  sight uuid[] := array(select * from core.sight_of(mine) limit 301);
begin
  families := core.sees_families(mine);
  if cardinality(sight) > 300
    or (select count(*) from (select from core.memberships m where m.group_id = any(sight) limit most + 1) few) > most then
    return;
  end if;
  few := array(
    select m.person_id from core.memberships m where m.group_id = any(sight)
    union
    select own.pupil_id from core.guardianships own where own.guardian_id = reader and own.left_at is null
      and own.sees_school_life and own.restricted_at is null);
end $$;

/* As `core.name_answers`, of the very letters alone: nothing here keeps it from being written into the query that asks.
   `typed` is the words joined, `beginnings` a pattern for each (`core.beginnings`). */
create function core.name_begins(search_name text, sort_name text, typed text, beginnings text[]) returns int
language sql immutable parallel safe return
  case
    when typed in (search_name, sort_name) then 4
    when starts_with(search_name, typed) or starts_with(sort_name, typed) then 3
    when ' ' || search_name like all (beginnings) then 2
    else 0 end;

create function core.beginnings(folded text[]) returns text[] language sql immutable parallel safe return
  array(select '% ' || regexp_replace(w, '([\\%_])', '\\\1', 'g') || '%' from unnest(folded) w);

/* The last text, in the order of names, that begins as `key`. */
create function core.last_beginning(key text) returns text language sql immutable parallel safe return key || chr(1114111);

/* Of many, those whose given or family name begins as one word typed, each asked in the order of the names until there are
   enough. `key` is that word, or one that looks like it. Each group of each person is asked alone: all those the reader sees
   would otherwise be read again for every name. */
create function core.people_beginning(mine uuid[], key text, folded text[], close boolean, most int)
returns table (id uuid, answer int, name text) language plpgsql stable set plan_cache_mode = 'force_generic_plan' as $$
declare
  typed constant text := array_to_string(folded, ' ');
  beginnings constant text[] := core.beginnings(folded);
  last constant text := core.last_beginning(key);
begin
  return query
    (select p.id, n.answer, p.sort_name from core.persons p
      cross join lateral (select case when close then core.name_answers(p.search_name, p.sort_name, folded, true)
        else core.name_begins(p.search_name, p.sort_name, typed, beginnings) end as answer) n
      where p.sort_name >= key and p.sort_name < last and p.left_at is null and n.answer > 0
        and exists (select from core.memberships m where m.person_id = p.id and exists (
          select from core.group_sight s where s.seen_id = m.group_id and s.group_id = any(mine) offset 0) offset 0)
      order by p.sort_name limit most)
    union
    (select p.id, n.answer, p.sort_name from core.persons p
      cross join lateral (select case when close then core.name_answers(p.search_name, p.sort_name, folded, true)
        else core.name_begins(p.search_name, p.sort_name, typed, beginnings) end as answer) n
      where p.search_name >= key and p.search_name < last and p.left_at is null and n.answer > 0
        and exists (select from core.memberships m where m.person_id = p.id and exists (
          select from core.group_sight s where s.seen_id = m.group_id and s.group_id = any(mine) offset 0) offset 0)
      order by p.search_name limit most);
end $$;

/* The same of those who work: few enough to be all asked. */
create function core.staff_beginning(mine uuid[], key text, folded text[], close boolean)
returns table (id uuid, answer int, name text) language plpgsql stable set plan_cache_mode = 'force_generic_plan' as $$
declare
  typed constant text := array_to_string(folded, ' ');
  beginnings constant text[] := core.beginnings(folded);
  last constant text := core.last_beginning(key);
begin
  return query
    select p.person_id, n.answer, p.sort_name from core.staff_names p
    cross join lateral (select case when close then core.name_answers(p.search_name, p.sort_name, folded, true)
      else core.name_begins(p.search_name, p.sort_name, typed, beginnings) end as answer) n
    where (p.sort_name >= key and p.sort_name < last or p.search_name >= key and p.search_name < last) and n.answer > 0
      and exists (select from core.memberships m where m.person_id = p.person_id and exists (
        select from core.group_sight s where s.seen_id = m.group_id and s.group_id = any(mine) offset 0) offset 0)
      and exists (select from core.persons here where here.id = p.person_id and here.left_at is null offset 0);
end $$;

/* People whose names answer, best first; `close` also takes those that only look like it; `working` only those who hold a
   function. Whoever shows them asks the rights. */
create function core.find_people(mine uuid[], reader uuid, folded text[], close boolean, working boolean, most int)
returns table (id uuid, answer int) language plpgsql stable as $$
declare
  sight uuid[] := array(select * from core.sight_of(mine) limit 301);
  among_staff constant boolean := working or not core.sees_families(mine);
  key text := (select w from unnest(folded) w order by length(w) desc limit 1);
  keys text[];
begin
  if cardinality(sight) <= 300 and (
    select count(*) from (select from core.memberships m where m.group_id = any(sight) limit 4001) few) <= 4000 then
    return query select * from core.people_among(sight, reader, folded, close, most);
    return;
  end if;
  keys := case when not close then array[key] else array(
    select word from core.name_words where word % key and similarity(word, key) >= 0.42
    order by similarity(word, key) desc limit 6) || key end;
  return query
    select f.id, max(f.answer) from unnest(keys) k
    cross join lateral (
      select * from core.people_beginning(mine, k, folded, close, most) where not among_staff
      union all
      select * from core.staff_beginning(mine, k, folded, close) where among_staff) f
    where f.id <> reader
    group by f.id, f.name order by max(f.answer) desc, f.name limit most;
end $$;
