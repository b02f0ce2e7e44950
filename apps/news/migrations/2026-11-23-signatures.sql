-- In whose name an item is published (row A4): readers see the school or the service, `author_id` stays who wrote it.
alter table news.items add column identity_id uuid references core.identities;
