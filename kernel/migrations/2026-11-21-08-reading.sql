-- « Who sees what » is asked for every row of every list: the answer is in the index of the primary key, level included,
-- in one search whatever the number of the reader's groups (a third fewer pages read for a page of twenty).
alter table core.grants drop constraint grants_pkey, add primary key (resource_id, group_id) include (level);

-- The same columns; the drawn face is written here rather than called, for a function with a query inside runs apart for
-- every row.
create or replace view core.people as
  select p.id, p.given_name, coalesce(p.usage_name, p.family_name) as family_name,
    p.given_name || ' ' || coalesce(p.usage_name, p.family_name) as display_name,
    case when exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil')
      then 'pupil/' else 'adult/' end || coalesce(p.avatar, p.id::text) as avatar,
    p.search_name, p.sort_name, p.left_at,
    exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil') as is_pupil,
    (select a.title from core.affiliations a where a.person_id = p.id and a.title is not null and a.left_at is null
      order by a.created_at limit 1) as title
  from core.persons p;
