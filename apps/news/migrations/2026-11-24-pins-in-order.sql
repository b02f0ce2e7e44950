-- The newest few « à la une » of a group are one probe of an index, whatever the number its schools pin.
alter table news.pins add column published_at timestamptz;
update news.pins x set published_at = i.published_at from news.items i where i.id = x.item_id;
delete from news.pins where published_at is null;
alter table news.pins alter column published_at set not null;
create index pins_newest on news.pins (group_id, published_at desc, item_id) include (until);
