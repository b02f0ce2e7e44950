-- Several accounts in one browser, without mixing (row L3).
alter table core.sessions
  -- SHA-256 of the cookie by which a browser finds the accounts it keeps; null where it keeps a single one.
  add column keyring_hash bytea,
  -- This account was left for a child's: its password is asked before it opens again.
  add column locked_at timestamptz;
create index sessions_keyring on core.sessions (keyring_hash) where keyring_hash is not null;
