-- Who looked at what, and who was not let in: far more facts than those of lives, and no page is folded
-- from them. They are added, and nothing else; see docs/adr/0011-record-of-looks.md.
create table access_fact (
  position bigserial primary key,
  recorded_at timestamptz not null,
  -- AccessRecorded, SignInFailed, AccessesRemoved
  fact text not null,
  -- of a look: SINGLE, LIST, SEARCH, EXPORT, STREAM, AS_OF
  kind text,
  staff text,
  department text,
  -- nothing was shown
  refused boolean not null,
  -- how many rows were shown
  shown integer not null,
  -- what was looked at: contact-…, case-…, visitor-…
  subjects text[] not null,
  payload jsonb not null
);

create index access_fact_time on access_fact (recorded_at);
create index access_fact_staff on access_fact (staff, position);
create index access_fact_department on access_fact (department, position);
create index access_fact_subjects on access_fact using gin (subjects);
create index access_fact_rare on access_fact (fact, position) where fact <> 'AccessRecorded';

-- Even whoever may write elsewhere changes nothing here. The job that removes what the city keeps no
-- longer says so, and even it gets nothing that is younger than a year.
create function access_fact_is_only_added_to() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
     and current_setting('madoguchi.retention', true) = 'on'
     and old.recorded_at < now() - interval '1 year' then
    return old;
  end if;
  raise exception 'access_fact is only added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger access_fact_rows before update or delete on access_fact
  for each row execute function access_fact_is_only_added_to();
create trigger access_fact_table before truncate on access_fact
  for each statement execute function access_fact_is_only_added_to();
