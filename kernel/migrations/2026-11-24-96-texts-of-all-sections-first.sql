-- Who reads little finds little: one look through all apps is then enough, where each app was looked through in its turn. Who
-- reads much finds enough of the app that writes most at the first look: only the others are looked through by themselves.
create index search_texts_newest on core.search_texts (at desc, id desc) where section <> 'places';

/* The newest texts of these groups that answer, before a place of the list: `most` of one section; of several, a third of that
   at least of each, where it has as many. Planned for what is asked: a rare word goes by the words, a common one by the dates. */
create or replace function core.nearest_texts(
  mine uuid[], asked tsquery, sections text[], reader uuid, moment timestamptz, before_at timestamptz, before_id uuid, most int
) returns table (id uuid, section text, at timestamptz, rank real)
language plpgsql stable set plan_cache_mode = 'force_custom_plan' as $$
declare
  found text[] := '{}';
  enough constant int := most / 3;
begin
  if numnode(asked) = 0 then return; end if;
  if cardinality(sections) > 1 then
    for id, section, at, rank in
      select t.id, t.section, t.at, ts_rank(t.words, asked) from core.search_texts t
      where t.section <> 'places' and t.section = any(sections) and t.groups && mine and t.words @@ asked
        and (t.at, t.id) < (before_at, before_id)
        and ((not t.is_draft and t.shown_from <= moment and (t.shown_until is null or t.shown_until > moment))
          or exists (select from core.resources r where r.id = t.id and r.owner_id = reader))
      order by t.at desc, t.id desc limit most
    loop
      return next;
      found := found || section;
    end loop;
    -- Those were all; otherwise one app may hide the others.
    if cardinality(found) < most then return; end if;
    before_at := at;
    before_id := id;
    sections := array(
      select s from unnest(sections) s where (select count(*) from unnest(found) f where f = s) < enough);
  end if;
  return query
    select n.id, n.section, n.at, ts_rank(n.words, asked) from unnest(sections) s cross join lateral (
      select t.id, t.section, t.at, t.words from core.search_texts t
      where t.section = s and t.groups && mine and t.words @@ asked and (t.at, t.id) < (before_at, before_id)
        and ((not t.is_draft and t.shown_from <= moment and (t.shown_until is null or t.shown_until > moment))
          or exists (select from core.resources r where r.id = t.id and r.owner_id = reader))
      order by t.at desc, t.id desc limit most) n;
end $$;
