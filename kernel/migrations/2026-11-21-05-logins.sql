-- Logins are made by préau, readable and unique in the territory: claire.brunet, claire.brunet2 …

create table core.login_bases (base text collate "C" primary key, used int not null);

create function core.login_part(name text) returns text language sql immutable parallel safe return
  case when name ~ '^[A-Za-z]+$' then lower(name)
    else trim(both '-' from regexp_replace(core.fold(name), '[^a-z]+', '-', 'g')) end;

create function core.login_base(given text, family text) returns text language sql immutable parallel safe return
  left(core.login_part(given) || '.' || core.login_part(family), 60);

/* Gives an account to each of these people who has none (null: to everybody). Returns how many were made. */
create function core.create_accounts(people uuid[]) returns int language plpgsql as $$
declare made int;
begin
  with fresh as (
    select p.id, core.login_base(p.given_name, coalesce(p.usage_name, p.family_name)) as base
    from core.persons p
    where (people is null or p.id = any(people))
      and not exists (select from core.accounts a where a.person_id = p.id)
  ), numbered as (
    select id, base, row_number() over (partition by base order by id) as n, count(*) over (partition by base) as total
    from fresh
  ), counted as (
    insert into core.login_bases (base, used) select base, max(total) from numbered group by base
    on conflict (base) do update set used = core.login_bases.used + excluded.used
    returning base, used
  )
  insert into core.accounts (person_id, login)
  select id, base || coalesce(nullif(c.used - total + n, 1)::text, '') from numbered join counted c using (base);
  get diagnostics made = row_count;
  return made;
end $$;
