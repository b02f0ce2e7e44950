-- How many schools a structure holds (one for a school): « les familles des 59 écoles » is said on every card, and counting
-- a département's took longer than reading the page. Brought up to date with the lineage.
alter table core.structures add column schools int not null default 0;

create or replace function core.refresh_lineage() returns void language sql as $$
  with recursive up as (
    select id as structure_id, id as ancestor_id from core.structures
    union
    select up.structure_id, p.parent_id from up join core.structure_parents p on p.structure_id = up.ancestor_id
  ), gone as (
    delete from core.lineage l where not exists
      (select from up where up.structure_id = l.structure_id and up.ancestor_id = l.ancestor_id)
  )
  insert into core.lineage (structure_id, ancestor_id) select structure_id, ancestor_id from up
  on conflict do nothing;

  update core.structures s set schools = held.schools
  from (
    select l.ancestor_id, count(*) filter (where b.kind = 'school')::int as schools
    from core.lineage l join core.structures b on b.id = l.structure_id group by l.ancestor_id) held
  where held.ancestor_id = s.id and held.schools <> s.schools;
$$;

select core.refresh_lineage();
