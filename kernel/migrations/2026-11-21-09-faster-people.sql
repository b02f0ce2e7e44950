/* The same columns as before, from one look at the person's affiliations: `core.avatar_path` holds a query of its own,
   which PostgreSQL runs apart for every row (10 µs a face; a feed shows twenty). */
create or replace view core.people as
  select p.id, p.given_name, coalesce(p.usage_name, p.family_name) as family_name,
    p.given_name || ' ' || coalesce(p.usage_name, p.family_name) as display_name,
    case when f.is_pupil then 'pupil/' else 'adult/' end || coalesce(p.avatar, p.id::text) as avatar,
    p.search_name, p.sort_name, p.left_at, coalesce(f.is_pupil, false) as is_pupil, f.title
  from core.persons p
  left join lateral (
    select bool_or(a.role = 'pupil') as is_pupil,
      (array_agg(a.title order by a.created_at) filter (where a.title is not null and a.left_at is null))[1] as title
    from core.affiliations a where a.person_id = p.id) f on true;
