/* How far each account is, without anything that could open one: what heads and teachers follow. */
create view core.account_states as
  select a.person_id, a.login, a.blocked_at,
    a.activated_at is not null or a.last_seen_at is not null as has_come,
    case when a.blocked_at is not null then 'blocked'
      when a.activated_at is not null or a.last_seen_at is not null then 'active'
      when a.code_issued_at is not null then 'invited'
      else 'new' end as state
  from core.accounts a;
