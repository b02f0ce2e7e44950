/* Everybody somebody may know, when they are few: members of the groups they see, and own children. Null when they are too
   many to be gathered: then those asked for are sought first, and the rights of each after. */
create function core.few_known(mine uuid[], reader uuid) returns uuid[] language plpgsql stable as $$
declare
  most constant int := 4000;
  sight uuid[] := array(select s.seen_id from core.group_sight s where s.group_id = any(mine) limit 301);
begin
  if cardinality(sight) > 300
    or (select count(*) from (select from core.memberships m where m.group_id = any(sight) limit most + 1) few) > most then
    return null;
  end if;
  return array(
    select m.person_id from core.memberships m where m.group_id = any(sight)
    union
    select own.pupil_id from core.guardianships own where own.guardian_id = reader and own.left_at is null
      and own.sees_school_life and own.restricted_at is null);
end $$;

/* Of many, those whose given or family name begins as one word typed, each asked in the order of the names until there are
   enough. `key` is that word, or one that looks like it. Each group of each person is asked alone: all those an adviser sees
   were otherwise read again for every name. */
create or replace function core.people_beginning(mine uuid[], reader uuid, key text, folded text[], close boolean, most int)
returns table (id uuid, answer int) language plpgsql stable set plan_cache_mode = 'force_custom_plan' as $$
begin
  return query
    (select p.id, core.name_answers(p.search_name, p.sort_name, folded, close)
      from core.persons p
      where p.sort_name like key || '%' and p.left_at is null and p.id <> reader
        and core.name_answers(p.search_name, p.sort_name, folded, close) > 0
        and exists (select from core.memberships m where m.person_id = p.id and exists (
          select from core.group_sight s where s.seen_id = m.group_id and s.group_id = any(mine) offset 0) offset 0)
      order by p.sort_name limit most)
    union
    (select p.id, core.name_answers(p.search_name, p.sort_name, folded, close)
      from core.persons p
      where p.search_name like key || '%' and p.left_at is null and p.id <> reader
        and core.name_answers(p.search_name, p.sort_name, folded, close) > 0
        and exists (select from core.memberships m where m.person_id = p.id and exists (
          select from core.group_sight s where s.seen_id = m.group_id and s.group_id = any(mine) offset 0) offset 0)
      order by p.search_name limit most);
end $$;
