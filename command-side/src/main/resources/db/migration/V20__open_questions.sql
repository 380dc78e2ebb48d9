-- Questions to AIナビ that are not answered yet: an index over the facts, so that whoever answers is
-- found again after a restart; see docs/adr/0017-consultations.md.
create table open_question (
  -- consultation-…
  consultation text primary key,
  asked_at timestamptz not null,
  -- how often somebody began to answer
  tries integer not null default 0,
  -- whoever answers says before then that they go on
  claimed_until timestamptz
);
