-- What happens in the hall of one congress stands in a chain of its own, 'vinh-long-2020/MT.12': it can be exported and verified alone, and a
-- hall at work does not hold up the season's other writers.
alter table ledger_chains drop constraint ledger_chains_chain_check;
alter table ledger_chains add constraint ledger_chains_chain_check
  check (chain ~ '^[a-z0-9][a-z0-9-]{0,59}(/[A-Z0-9][A-Z0-9.-]{0,39})?$');
