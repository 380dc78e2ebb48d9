-- What a time-stamping authority vouches for (RFC 3161): that a checkpoint was there at that time.
create table proof_time_stamp (
  -- the checkpoint's
  size bigint primary key references proof_checkpoint (size),
  -- as the authority says
  at timestamptz not null,
  -- the TimeStampToken, DER
  token bytea not null
);
