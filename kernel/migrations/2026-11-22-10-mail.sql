-- Outgoing mail: written in the transaction that decides it, sent afterwards, tried again until it leaves or expires.

alter table core.persons
  -- The mail server said that nobody reads this address; the person is told, and nothing more is sent there.
  add column email_dead_at timestamptz,
  add column email_dead_reason text;

-- Whoever changes an address (the person, a school, a feed), the new one is neither confirmed nor dead.
create function core.renew_address() returns trigger language plpgsql as $$
begin
  if new.email_verified_at is not distinct from old.email_verified_at then
    new.email_verified_at := null;
  end if;
  new.email_dead_at := null;
  new.email_dead_reason := null;
  return new;
end $$;
create trigger renew_address before update of email on core.persons
  for each row when (lower(old.email) is distinct from lower(new.email)) execute function core.renew_address();

create table core.outgoing_mails (
  -- Its Message-ID too: a second copy, after a crash at the wrong moment, is known for what it is (RFC 5322 § 3.6.4).
  id uuid primary key,
  person_id uuid not null references core.persons on delete cascade,
  -- Only for a mail that proves an address; the others go to the address confirmed at the time of sending.
  address text,
  kind text not null,
  -- The same wish, made twice, is one mail.
  key text not null,
  -- Emptied once sent.
  subject text not null,
  body_text text not null,
  body_html text not null,
  unsubscribe text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- When to try: later than now when it waits for the school's hours, or after a failure.
  next_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  -- A code, never the words of a server: those quote the address.
  failure text,
  unique (person_id, key)
);
create index outgoing_mails_due on core.outgoing_mails (next_at) where sent_at is null and failed_at is null;
create index outgoing_mails_old on core.outgoing_mails (created_at);

-- What left and what did not, since the beginning: the measures read these few rows.
create table core.delivery_totals (
  channel text not null,
  outcome text not null,
  total bigint not null default 0,
  primary key (channel, outcome)
);

/* What only who manages a class or a school shows: identity and contact data, with an address that no longer answers. */
create or replace view core.person_files as
  select id, family_name, usage_name, given_name, other_given_names, civility, sex, birth_date, ine, email, email_verified_at,
    home_phone, work_phone, mobile_phone, address, post_code, town, country, hand_edited, source, created_at, left_at,
    email_dead_at
  from core.persons;
