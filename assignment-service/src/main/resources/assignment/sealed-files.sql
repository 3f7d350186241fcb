-- Letters as they were sealed, byte for byte. The event that seals a letter names its file by the hash.
create table if not exists SealedFile (
  regency varchar(16) not null,
  letterId uuid not null,
  sha256 char(64) not null,
  content bytea not null,
  primary key (regency, letterId, sha256)
);
