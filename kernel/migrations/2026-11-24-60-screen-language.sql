-- A language of families (row K4): of the screens alone, mails and sentences of the server stay in `language`.
alter table core.accounts add column screen_language text;
