-- What is found by typing: the words of things, the places, the names. Indexes, never rights: who may see is asked of the
-- few rows found. Both extensions are trusted: the owner of the database may create them.
create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;

-- French stems without accents: « écoles » is found by « ecole ». Accents go first, or « été » would be a stop word.
create text search configuration core.french (copy = pg_catalog.french);
alter text search configuration core.french
  alter mapping for hword, hword_part, word with public.unaccent, french_stem;
-- Words of titles as they are, for what is still being typed.
create text search configuration core.plain (copy = pg_catalog.simple);
alter text search configuration core.plain
  alter mapping for hword, hword_part, word with public.unaccent, simple;

/* One space where two words meet: an apostrophe, a hyphen, « CM1/CM2 ». */
create function core.apart(value text) returns text language sql immutable parallel safe return
  translate(value, '’''‘-‐–—_./\:@&', '              ');

create table core.search_texts (
  id uuid primary key references core.resources on delete cascade,
  -- « places », or the app it belongs to.
  section text not null,
  access_id uuid not null,
  title text not null,
  -- First words, for the line that shows it.
  excerpt text not null,
  at timestamptz not null,
  shown_from timestamptz not null,
  shown_until timestamptz,
  -- Its author’s alone.
  is_draft boolean not null,
  words tsvector not null,
  -- Those that hold a grant, and its owner.
  groups uuid[] not null
);
create index search_texts_words on core.search_texts using gin (groups, words) with (fastupdate = off);
create index search_texts_newest on core.search_texts (at desc, id desc);
create index search_texts_access on core.search_texts (access_id);

/* A title counts more than what follows; the section is a word nobody can type. */
create function core.search_words(title text, body text, section text) returns tsvector language sql stable return
  setweight(to_tsvector('core.french', core.apart(title)), 'A') || setweight(to_tsvector('core.plain', core.apart(title)), 'A')
  || setweight(to_tsvector('core.french', core.apart(body)), 'C') || array_to_tsvector(array['§' || section]);

/* All these words and phrases; the last word may be unfinished. Words are letters and digits only. Empty when nothing is left. */
create function core.search_query(typed text[], phrases text[], sections text[]) returns tsquery language plpgsql stable as $$
declare
  asked tsquery := '';
  final text := typed[cardinality(typed)];
  part text;
begin
  foreach part in array phrases loop
    asked := asked && phraseto_tsquery('core.french', core.apart(part));
  end loop;
  foreach part in array typed[1:cardinality(typed) - 1] loop
    asked := asked && plainto_tsquery('core.french', part);
  end loop;
  -- « la fête de »: a small word on the way to another one asks nothing yet.
  if final is not null and (numnode(asked) = 0 or length(final) = 1 or numnode(plainto_tsquery('core.french', final)) > 0) then
    asked := asked && (to_tsquery('core.french', final || ':*') || to_tsquery('core.plain', final || ':*'));
  end if;
  if numnode(asked) = 0 then return asked; end if;
  return asked && array_to_string(array(select '''§' || s || '''' from unnest(sections) s), ' | ')::tsquery;
end $$;

/* The newest texts of these groups that answer, before a place of the list. Planned for what is asked: a rare word goes by
   the words, a common one by the dates. */
create function core.nearest_texts(
  mine uuid[], asked tsquery, reader uuid, moment timestamptz, before_at timestamptz, before_id uuid, most int
) returns table (id uuid, at timestamptz, rank real) language plpgsql stable set plan_cache_mode = 'force_custom_plan' as $$
begin
  if numnode(asked) = 0 then return; end if;
  return query
    select n.id, n.at, ts_rank(n.words, asked) from (
      select t.id, t.at, t.words from core.search_texts t
      where t.groups && mine and t.words @@ asked and (t.at, t.id) < (before_at, before_id)
        and ((not t.is_draft and t.shown_from <= moment and (t.shown_until is null or t.shown_until > moment))
          or exists (select from core.resources r where r.id = t.id and r.owner_id = reader))
      order by t.at desc, t.id desc limit most) n;
end $$;

-- What changed and must be read again: written with the change, removed once read.
create table core.search_due (
  seq bigint generated always as identity primary key,
  resource_id uuid not null
);

create function core.note_for_search() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'resources' then
    insert into core.search_due (resource_id)
      select id from changed where kind <> 'core.app' and (kind <> 'core.group' or title <> '');
  elsif tg_table_name = 'grants' then
    insert into core.search_due (resource_id)
      select distinct t.id from changed c join core.search_texts t on t.access_id = c.resource_id;
  else
    insert into core.search_due (resource_id)
      select c.id from changed c join core.search_texts t on t.id = c.id;
  end if;
  if found then perform pg_notify('preau_search', ''); end if;
  return null;
end $$;
create trigger note_for_search_new after insert on core.resources referencing new table as changed
  for each statement execute function core.note_for_search();
create trigger note_for_search_changed after update on core.resources referencing new table as changed
  for each statement execute function core.note_for_search();
create trigger note_for_search_given after insert on core.grants referencing new table as changed
  for each statement execute function core.note_for_search();
create trigger note_for_search_taken after delete on core.grants referencing old table as changed
  for each statement execute function core.note_for_search();
create trigger note_for_search_named after update on core.structures referencing new table as changed
  for each statement execute function core.note_for_search();
create trigger note_for_search_named after update on core.classes referencing new table as changed
  for each statement execute function core.note_for_search();
create trigger note_for_search_named after update on core.groups referencing new table as changed
  for each statement execute function core.note_for_search();

insert into core.search_due (resource_id)
  select id from core.resources where kind <> 'core.app' and (kind <> 'core.group' or title <> '');
