-- Whether bytes on the disk are still those of a file is asked every night, for each of them.
create index files_bytes on core.files (sha256);
