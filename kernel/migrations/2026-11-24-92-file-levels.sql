-- Reading a file may take more than reading what it belongs to: the older versions of a document are for who manages it.
alter table core.files add column level smallint not null default 1 check (level between 1 and 3);
