-- One data key a subject: whose texts it seals. The key itself stands here wrapped, and only until
-- it is destroyed; the row stays, and says that it was.
create table subject_key (
  -- visitor-…, contact-…, case-…, staff-…
  subject text primary key,
  -- the visitor to whom the subject belongs; for a visitor, the one they were merged into
  owner text,
  -- none before the first text, and after the destruction
  wrapped bytea,
  -- which key-encryption key wraps it
  kek text,
  created_at timestamptz not null,
  destroyed_at timestamptz,
  check (destroyed_at is null or wrapped is null)
);

create index subject_key_owner on subject_key (owner) where owner is not null;
create index subject_key_kek on subject_key (kek) where wrapped is not null;

-- A city that ran before there were these keys has texts under the key of the house; a command side
-- puts that key here at its next start.
insert into subject_key (subject, created_at)
  select 'house', now() where exists (select 1 from TokenEntry);
