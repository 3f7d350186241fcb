-- Scans of other agencies' letters, byte for byte. An event names its scan by identifier and hash.
create table if not exists AgencyScan (
  regency varchar(16) not null,
  scanId uuid not null,
  mediaType varchar(64) not null,
  bytes bigint not null,
  sha256 char(64) not null,
  content bytea not null,
  primary key (regency, scanId)
);
