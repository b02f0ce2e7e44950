-- A name of one's own to sign in with (row A13), beside the login, which stays.
create table core.aliases (
  person_id uuid primary key references core.persons on delete cascade,
  -- Null once taken away: the row remembers the day.
  alias text collate "C" unique check (alias ~ '^[a-z0-9][a-z0-9.-]{2,28}[a-z0-9]$'),
  -- The one before: what was just changed or taken away can be put back.
  former text,
  changed_at timestamptz not null
);

-- Whoever signs in with an address is found as fast as by a login.
create index persons_verified_email on core.persons (lower(email)) where email_verified_at is not null;

/* As before; a login that is somebody's alias already takes an ending no alias may have. */
create or replace function core.create_accounts(people uuid[]) returns int language plpgsql as $$
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
  ), named as (
    select id, base || coalesce(nullif(c.used - total + n, 1)::text, '') as login from numbered join counted c using (base)
  )
  insert into core.accounts (person_id, login)
  select n.id, n.login || case when a.alias is null then '' else '.bis' end
  from named n left join core.aliases a on a.alias = n.login;
  get diagnostics made = row_count;
  return made;
end $$;
