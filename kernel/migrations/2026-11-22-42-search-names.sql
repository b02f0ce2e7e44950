-- People found by their names, typing errors included, among those somebody may see.

-- Which groups see the members of which: the grants on groups alone, where somebody’s groups may hold sixty thousand others.
-- An index, not a right.
create table core.group_sight (
  group_id uuid not null references core.groups on delete cascade,
  seen_id uuid not null references core.groups on delete cascade,
  primary key (seen_id, group_id)
);
create index group_sight_group on core.group_sight (group_id, seen_id);

insert into core.group_sight (group_id, seen_id)
  select g.group_id, g.resource_id from core.grants g join core.groups o on o.id = g.resource_id;

create function core.list_sight() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from core.group_sight s using taken t where s.seen_id = t.resource_id and s.group_id = t.group_id;
  else
    insert into core.group_sight (group_id, seen_id)
      select g.group_id, g.resource_id from given g join core.groups o on o.id = g.resource_id
      on conflict do nothing;
  end if;
  return null;
end $$;
create trigger list_sight_given after insert on core.grants referencing new table as given
  for each statement execute function core.list_sight();
create trigger list_sight_taken after delete on core.grants referencing old table as taken
  for each statement execute function core.list_sight();

-- The words names are made of, each once: what « Brunnet » may have meant. Sixty thousand at département size, where an index of
-- likeness on people themselves would be seven million entries, written at each import.
create table core.name_words (
  word text collate "C" primary key
);
create index name_words_like on core.name_words using gin (word gin_trgm_ops);

create function core.list_name_words() returns trigger language plpgsql as $$
begin
  insert into core.name_words (word)
    select distinct w from written, unnest(string_to_array(search_name, ' ')) w
    where length(w) > 2 and not exists (select from core.name_words k where k.word = w)
    on conflict do nothing;
  return null;
end $$;
create trigger list_name_words_new after insert on core.persons referencing new table as written
  for each statement execute function core.list_name_words();
create trigger list_name_words_changed after update on core.persons referencing new table as written
  for each statement execute function core.list_name_words();
insert into core.name_words (word)
  select distinct w from core.persons, unnest(string_to_array(search_name, ' ')) w where length(w) > 2;

/* How well a name answers what was typed: 4 the very name, 3 begins so, 2 each word begins one of its words, 1 looks like it
   (each word resembles one of its words), 0 does not. `folded` is the typed words, folded. */
create function core.name_answers(search_name text, sort_name text, folded text[], close boolean) returns int
language sql immutable parallel safe return
  case
    when array_to_string(folded, ' ') in (search_name, sort_name) then 4
    when starts_with(search_name, array_to_string(folded, ' ')) or starts_with(sort_name, array_to_string(folded, ' ')) then 3
    when (select bool_and(strpos(' ' || search_name, ' ' || w) > 0) from unnest(folded) w) then 2
    when close and (select bool_and(strpos(' ' || search_name, ' ' || w) > 0
      or (length(w) > 3 and strict_word_similarity(w, search_name) >= 0.42)) from unnest(folded) w) then 1
    else 0 end;

/* Of few people, all are looked at. */
create function core.people_among(sight uuid[], reader uuid, folded text[], close boolean, most int)
returns table (id uuid, answer int) language sql stable as $$
  with seen as (
    select distinct m.person_id as id from core.memberships m where m.group_id = any(sight)
    union
    select own.pupil_id from core.guardianships own where own.guardian_id = reader and own.left_at is null
      and own.sees_school_life and own.restricted_at is null
  ), named as (
    select p.id, p.sort_name, core.name_answers(p.search_name, p.sort_name, folded, close) as answer
    from seen join core.persons p on p.id = seen.id where p.left_at is null and p.id <> reader
  )
  select n.id, n.answer from named n where n.answer > 0 order by n.answer desc, n.sort_name, n.id limit most
$$;

/* Of many, those whose given or family name begins as one word typed, each asked in the order of the names until there are
   enough. `key` is that word, or one that looks like it. */
create function core.people_beginning(mine uuid[], reader uuid, key text, folded text[], close boolean, most int)
returns table (id uuid, answer int) language plpgsql stable set plan_cache_mode = 'force_custom_plan' as $$
begin
  return query
    (select p.id, core.name_answers(p.search_name, p.sort_name, folded, close)
      from core.persons p
      where p.sort_name like key || '%' and p.left_at is null and p.id <> reader
        and core.name_answers(p.search_name, p.sort_name, folded, close) > 0
        and exists (select from core.memberships m join core.group_sight s on s.seen_id = m.group_id and s.group_id = any(mine)
          where m.person_id = p.id offset 0)
      order by p.sort_name limit most)
    union
    (select p.id, core.name_answers(p.search_name, p.sort_name, folded, close)
      from core.persons p
      where p.search_name like key || '%' and p.left_at is null and p.id <> reader
        and core.name_answers(p.search_name, p.sort_name, folded, close) > 0
        and exists (select from core.memberships m join core.group_sight s on s.seen_id = m.group_id and s.group_id = any(mine)
          where m.person_id = p.id offset 0)
      order by p.search_name limit most);
end $$;

/* People whose names answer, best first; `close` also takes those that only look like it. Whoever shows them asks the rights. */
create function core.find_people(mine uuid[], reader uuid, folded text[], close boolean, most int)
returns table (id uuid, answer int) language plpgsql stable as $$
declare
  sight uuid[] := array(select distinct s.seen_id from core.group_sight s where s.group_id = any(mine) limit 301);
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
    cross join lateral core.people_beginning(mine, reader, k, folded, close, most) f
    join core.persons p on p.id = f.id
    group by f.id, p.sort_name order by max(f.answer) desc, p.sort_name limit most;
end $$;

/* Each night: a name that nobody bears any more leaves, so that nothing is left of who was erased (RGPD art. 17). */
create function core.refresh_name_words() returns void language sql as $$
  with borne as (select distinct unnest(string_to_array(search_name, ' ')) as word from core.persons)
  delete from core.name_words k where not exists (select from borne b where b.word = k.word)
$$;
