-- Axon's event table for PostgreSQL: the layout that JdbcEventStorageEngine expects by default.
create table if not exists DomainEventEntry (
  globalIndex bigserial primary key,
  aggregateIdentifier varchar(255) not null,
  sequenceNumber bigint not null,
  type varchar(255),
  eventIdentifier varchar(255) not null,
  metaData bytea,
  payload bytea not null,
  payloadRevision varchar(255),
  payloadType varchar(255) not null,
  timeStamp varchar(255) not null,
  unique (aggregateIdentifier, sequenceNumber),
  unique (eventIdentifier)
);
create table if not exists SnapshotEventEntry (
  aggregateIdentifier varchar(255) not null,
  sequenceNumber bigint not null,
  type varchar(255) not null,
  eventIdentifier varchar(255) not null,
  metaData bytea,
  payload bytea not null,
  payloadRevision varchar(255),
  payloadType varchar(255) not null,
  timeStamp varchar(255) not null,
  primary key (aggregateIdentifier, sequenceNumber),
  unique (eventIdentifier)
);
