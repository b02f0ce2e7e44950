-- Two or three letters begin a hundredth of all words: looked for in titles alone, where a word being typed matters most. Words
-- of titles bear a sign that nobody can type, so that their beginnings are a small part of the index.
create or replace function core.search_words(title text, body text, section text) returns tsvector language sql stable return
  setweight(to_tsvector('core.french', core.apart(title)), 'A') || setweight(to_tsvector('core.french', core.apart(body)), 'C')
  || array_to_tsvector(array['§' || section] || array(
    select '=' || w.lexeme from unnest(to_tsvector('core.plain', core.apart(title))) w));

/* All these words and phrases; the last word may be unfinished. Words are letters and digits only. Empty when nothing is left. */
create or replace function core.search_query(typed text[], phrases text[], sections text[]) returns tsquery
language plpgsql stable as $$
declare
  asked tsquery := '';
  final text := lower(public.unaccent(typed[cardinality(typed)]));
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
    asked := asked && (to_tsquery('core.french', final || case when length(final) > 3 then ':*' else '' end)
      || (quote_literal('=' || final) || ':*')::tsquery);
  end if;
  if numnode(asked) = 0 then return asked; end if;
  return asked && array_to_string(array(select '''§' || s || '''' from unnest(sections) s), ' | ')::tsquery;
end $$;

/* Of few people, all are looked at: one word compared at once, the rest only of those it leaves. */
create or replace function core.people_among(sight uuid[], reader uuid, folded text[], close boolean, most int)
returns table (id uuid, answer int) language plpgsql stable as $$
declare longest text := (select w from unnest(folded) w order by length(w) desc limit 1);
begin
  return query
    with seen as (
      select distinct m.person_id as id from core.memberships m where m.group_id = any(sight)
      union
      select own.pupil_id from core.guardianships own where own.guardian_id = reader and own.left_at is null
        and own.sees_school_life and own.restricted_at is null
    ), near as materialized (
      select p.id, p.sort_name, p.search_name from seen join core.persons p on p.id = seen.id
      where p.left_at is null and p.id <> reader
        and (strpos(' ' || p.search_name, ' ' || longest) > 0
          or (close and length(longest) > 3 and strict_word_similarity(longest, p.search_name) >= 0.42))
    ), named as (
      select n.id, n.sort_name, core.name_answers(n.search_name, n.sort_name, folded, close) as answer from near n
    )
    select n.id, n.answer from named n where n.answer > 0 order by n.answer desc, n.sort_name, n.id limit most;
end $$;

insert into core.search_due (resource_id) select id from core.search_texts;
