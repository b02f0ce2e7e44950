-- Mails written by one act wait a moment under one name, so that the act can be taken back before any of them leaves.
alter table core.outgoing_mails add column batch text;
create index outgoing_mails_waiting on core.outgoing_mails (batch)
  where batch is not null and sent_at is null and failed_at is null and attempts = 0;
