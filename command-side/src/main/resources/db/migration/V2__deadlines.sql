-- What comes due and when, folded from the facts; one row a life, so that one indexed look finds
-- all that is due now, whatever the number of lives.
create table deadline (
  life text primary key,
  -- the last fact of the life that this row has seen
  sequence bigint not null,
  -- what comes next: OFFICE_CLOSES, DUE_SOON, OVERDUE; none when everything has been said
  kind text,
  -- when; none while the clock stands still or nothing is to come
  due_at timestamptz,
  -- a node is at it until then
  claimed_until timestamptz,
  -- cases only
  procedure_id text,
  opened_on date,
  due_on date,
  standing text,
  rules bigint[] not null default '{}'
);

create index deadline_due on deadline (kind, due_at) where due_at is not null;
create index deadline_running on deadline (procedure_id, opened_on) where standing <> 'ENDED';

-- The due rules that were extended; a rule is named by the sequence of its fact in the procedure's life.
create table due_rule (
  procedure_id text not null,
  rule bigint not null,
  working_days integer not null,
  opened_from date not null,
  opened_to date,
  primary key (procedure_id, rule)
);

-- The cases that a rule holds for and has not moved yet, whichever of the two came first.
create view extension_due as
  select d.life as case_id, r.rule, r.working_days
    from due_rule r
    join deadline d
      on d.procedure_id = r.procedure_id
     and d.opened_on >= r.opened_from
     and (r.opened_to is null or d.opened_on <= r.opened_to)
   where d.standing <> 'ENDED'
     and not r.rule = any (d.rules);
