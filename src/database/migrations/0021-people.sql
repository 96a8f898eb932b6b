-- Failed attempts are counted by address as well, for all names together.

create index sign_in_failures_by_address on sign_in_failures (address, at);
