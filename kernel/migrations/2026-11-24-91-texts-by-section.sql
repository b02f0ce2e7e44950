-- The newest texts of each app that answer, an app at a time: one that writes much no longer hides the others, and classes and
-- structures, the newest of all, are no longer walked through before the first text.
create index search_texts_newest_of on core.search_texts (section, at desc, id desc);
drop index core.search_texts_newest;

drop function core.nearest_texts(uuid[], tsquery, uuid, timestamptz, timestamptz, uuid, int);

/* The newest texts of these groups that answer, before a place of the list, `most` of each section. Planned for what is asked:
   a rare word goes by the words, a common one by the dates. */
create function core.nearest_texts(
  mine uuid[], asked tsquery, sections text[], reader uuid, moment timestamptz, before_at timestamptz, before_id uuid, most int
) returns table (id uuid, section text, at timestamptz, rank real)
language plpgsql stable set plan_cache_mode = 'force_custom_plan' as $$
begin
  if numnode(asked) = 0 then return; end if;
  return query
    select n.id, n.section, n.at, ts_rank(n.words, asked) from unnest(sections) s cross join lateral (
      select t.id, t.section, t.at, t.words from core.search_texts t
      where t.section = s and t.groups && mine and t.words @@ asked and (t.at, t.id) < (before_at, before_id)
        and ((not t.is_draft and t.shown_from <= moment and (t.shown_until is null or t.shown_until > moment))
          or exists (select from core.resources r where r.id = t.id and r.owner_id = reader))
      order by t.at desc, t.id desc limit most) n;
end $$;

/* Of few people, all are looked at; the very letters are compared where they are read, without calling a function for each.
   Names that only look like it are weighed when a word of theirs is among `keys`, words that look like the one typed. */
drop function core.people_among(uuid[], uuid, text[], boolean, int);
create function core.people_among(sight uuid[], reader uuid, folded text[], close boolean, keys text[], most int)
returns table (id uuid, answer int) language plpgsql stable as $$
declare
  typed constant text := array_to_string(folded, ' ');
  beginnings constant text[] := core.beginnings(folded);
  likely constant text[] := core.beginnings(keys);
begin
  return query
    with seen as (
      select distinct m.person_id as id from core.memberships m where m.group_id = any(sight)
      union
      select own.pupil_id from core.guardianships own where own.guardian_id = reader and own.left_at is null
        and own.sees_school_life and own.restricted_at is null
    ), named as (
      select p.id, p.sort_name, case when not close then core.name_begins(p.search_name, p.sort_name, typed, beginnings)
        when ' ' || p.search_name like any (likely) then core.name_answers(p.search_name, p.sort_name, folded, true)
        else 0 end as answer
      from seen join core.persons p on p.id = seen.id where p.left_at is null and p.id <> reader
    )
    select n.id, n.answer from named n where n.answer > 0 order by n.answer desc, n.sort_name, n.id limit most;
end $$;

create or replace function core.find_people(mine uuid[], reader uuid, folded text[], close boolean, working boolean, most int)
returns table (id uuid, answer int) language plpgsql stable as $$
declare
  sight uuid[] := array(select * from core.sight_of(mine) limit 301);
  key text := (select w from unnest(folded) w order by length(w) desc limit 1);
  keys text[] := array[key];
  among_staff boolean;
begin
  if close then
    keys := keys || array(
      select word from core.name_words where word % key and similarity(word, key) >= 0.42
      order by similarity(word, key) desc limit 40);
  end if;
  if cardinality(sight) <= 300 and (
    select count(*) from (select from core.memberships m where m.group_id = any(sight) limit 4001) few) <= 4000 then
    return query select * from core.people_among(sight, reader, folded, close, keys, most);
    return;
  end if;
  among_staff := working or not core.sees_families(mine);
  return query
    select f.id, max(f.answer) from unnest(keys[1:7]) k
    cross join lateral (
      select * from core.people_beginning(mine, k, folded, close, most) where not among_staff
      union all
      select * from core.staff_beginning(mine, k, folded, close) where among_staff) f
    where f.id <> reader
    group by f.id, f.name order by max(f.answer) desc, f.name limit most;
end $$;
