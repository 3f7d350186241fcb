-- Uploaded files in pieces, until their imports have ended. Not events: they can be erased.
create table if not exists ImportFilePiece (
  fileId uuid not null,
  place integer not null,
  receivedAt timestamp with time zone not null,
  content bytea not null,
  primary key (fileId, place)
);
create index if not exists ImportFilePieceReceived on ImportFilePiece (receivedAt);
