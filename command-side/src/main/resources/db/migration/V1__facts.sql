-- The facts, as Axon's JDBC engine writes them. Column names fold to lower case.
create table DomainEventEntry (
  globalIndex bigserial primary key,
  aggregateIdentifier varchar(255) not null,
  sequenceNumber bigint not null,
  type varchar(255),
  eventIdentifier varchar(255) not null unique,
  metaData bytea,
  payload bytea not null,
  payloadRevision varchar(255),
  payloadType varchar(255) not null,
  timeStamp varchar(255) not null,
  unique (aggregateIdentifier, sequenceNumber)
);

create table SnapshotEventEntry (
  aggregateIdentifier varchar(255) not null,
  sequenceNumber bigint not null,
  type varchar(255) not null,
  eventIdentifier varchar(255) not null unique,
  metaData bytea,
  payload bytea not null,
  payloadRevision varchar(255),
  payloadType varchar(255) not null,
  timeStamp varchar(255),
  primary key (aggregateIdentifier, sequenceNumber)
);

-- How far the command side's own processors have read.
create table TokenEntry (
  processorName varchar(255) not null,
  segment integer not null,
  token bytea,
  tokenType varchar(255),
  timestamp varchar(255),
  owner varchar(255),
  primary key (processorName, segment)
);
