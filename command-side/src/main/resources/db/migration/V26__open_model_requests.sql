-- What a language model was asked about a 審査項目 and has not answered: an index over the facts, as
-- open_question is; see docs/adr/0020-registries-and-the-concierge.md.
create table open_model_request (
  -- case-… and the number of the request
  request text primary key,
  asked_at timestamptz not null,
  -- how often somebody began to ask
  tries integer not null default 0,
  -- whoever asks says before then that they go on
  claimed_until timestamptz
);
