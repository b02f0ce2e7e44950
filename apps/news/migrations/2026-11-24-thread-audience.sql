-- Whom a thread is addressed to, as every card says it: written with the index of its groups (`indexThreads`), for a list
-- would otherwise gather the groups of each thread at each reading.
alter table news.threads
  -- Automatic groups of its own structure, which bear its name.
  add column own_audiences text[] not null default '{}',
  -- Others, to be named.
  add column other_groups uuid[] not null default '{}';

update news.threads t set (own_audiences, other_groups) = (
  select coalesce(array_agg(distinct audience) filter (where own and level < 3), array_agg(distinct audience) filter (where own), '{}'),
    coalesce(array_agg(group_id) filter (where not own and level < 3), '{}')
  from (
    select tg.*, tg.kind = 'role' and (tg.structure_id = t.structure_id or tg.audience = 'team') as own
    from news.thread_groups tg
    where tg.thread_id = t.id and tg.kind <> 'person' and tg.audience is distinct from 'administrators') tg);
