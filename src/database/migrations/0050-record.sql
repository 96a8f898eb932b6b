-- Reading the record: newest first over all chains, and which organisations an entry concerns.

create index ledger_by_moment on ledger (at, chain, number);
create index ledger_subjects_by_entry on ledger_subjects (chain, number);
