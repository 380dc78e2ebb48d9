-- What proves that the facts are whole: a Merkle tree over them (RFC 9162), kept in tiles of 256
-- hashes, and its signed checkpoints; see docs/adr/0013-proof.md.

-- How far the one follower is. Whoever makes the tree grow holds this row.
create table proof_head (
  the_only_one boolean primary key default true check (the_only_one),
  -- leaves
  size bigint not null,
  -- the highest position in the store that was looked at
  position bigint not null
);
insert into proof_head (size, position) values (0, 0);

-- Positions below that one where no fact was seen: a transaction was still under way, or was
-- rolled back. What appears there later becomes a leaf then.
create table proof_gap (
  first bigint primary key,
  last bigint not null check (last >= first),
  seen_at timestamptz not null
);

create table proof_tile (
  -- 0: hashes of leaves; 1: of full tiles of level 0; …
  level smallint not null,
  number bigint not null,
  -- up to 256, one after the other, 32 bytes each
  hashes bytea not null,
  primary key (level, number)
);
-- Hashes cannot be compressed.
alter table proof_tile alter column hashes set storage external;

-- Which fact each leaf is.
create table proof_leaves (
  -- a tile of level 0
  tile bigint primary key,
  -- globalIndex of each of its leaves, in order
  positions bigint[] not null,
  -- from the lowest to the highest of them
  reach int8range not null
);
create index proof_leaves_reach on proof_leaves using gist (reach);

create table proof_checkpoint (
  size bigint primary key,
  at timestamptz not null,
  -- name+id of the key that signed it
  key text not null,
  -- as C2SP's tlog-checkpoint writes it
  note text not null
);

-- The public keys that ever signed here: name+id+key.
create table proof_key (
  key text primary key,
  since timestamptz not null
);

-- Each time that all was read and compared again.
create table proof_check (
  number bigserial primary key,
  at timestamptz not null,
  -- leaves that were compared
  size bigint not null,
  millis bigint not null,
  wrong bigint not null,
  -- the first of what was wrong
  findings text[] not null
);

-- Audits that were exported; the bundle stands here in pieces until it is thrown away, so that any
-- node can make it and any other can hand it out.
create table proof_export (
  -- export-…
  id text primary key,
  asked_at timestamptz not null,
  asked_by text not null,
  -- ALL, LIFE, PERSON, SECTION
  scope text not null,
  -- which life, person or section
  subject text,
  -- a section's facts: recorded from that moment on, and before the other; as the store writes them
  recorded_from text,
  recorded_to text,
  -- WAITING, RUNNING, READY, FAILED, THROWN_AWAY
  state text not null,
  -- leaves to go through, and how many that are done
  leaves bigint not null default 0,
  done bigint not null default 0,
  facts bigint not null default 0,
  bytes bigint not null default 0,
  -- whoever makes it says before then that it goes on
  owner text,
  claimed_until timestamptz
);
create index proof_export_open on proof_export (asked_at) where state in ('WAITING', 'RUNNING');

create table proof_export_piece (
  export text not null references proof_export,
  number integer not null,
  bytes bytea not null,
  primary key (export, number)
);
alter table proof_export_piece alter column bytes set storage external;
