-- What an import says is kept in every language (decision 0027); what was said before is said alike in each.
create function core.each_language(said text) returns jsonb language sql immutable parallel safe return
  jsonb_build_object('fr', said, 'en', said);

-- A sentence with what it names: `%` stands for it.
create function core.fill(sentence jsonb, what text) returns jsonb language sql immutable parallel safe return (
  select jsonb_object_agg(language, replace(said, '%', what)) from jsonb_each_text(sentence) as each(language, said));

alter table core.import_problems alter column detail type jsonb using core.each_language(detail);
update core.imports set refusal = refusal - 'message' || jsonb_build_object('sentence', core.each_language(refusal ->> 'message'))
where refusal ? 'message';
update core.progress set detail = detail - 'message' || jsonb_build_object('sentence', core.each_language(detail ->> 'message'))
where kind = 'import' and detail ? 'message';

drop function core.each_language(text);
