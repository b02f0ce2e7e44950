-- Nothing leaves during school holidays: those of the structure's own zone, of a chosen one, or none.
alter table news.series add column holidays text not null default 'own' check (holidays in ('own', 'A', 'B', 'C', 'none'));
alter table news.roundup_plans
  add column holidays text not null default 'own' check (holidays in ('own', 'A', 'B', 'C', 'none'));
