-- The child of a guardian may be a pupil this very delivery brings: there is no such person yet.
alter table core.import_choices drop constraint import_choices_chosen_fkey;

-- Who was offered: once answered the line is no longer ambiguous, and its answer may still be changed.
alter table core.import_choices add column candidates uuid[] not null default '{}';
