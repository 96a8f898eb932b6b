-- A refused change ends the opening of what was approved before it; until now the refusal itself was looked for at each reading, and a later opening had no effect.

update dossiers a set reopened_on = null, reopen_reason = null
where a.reopened_on is not null
  and exists (select from dossiers r where r.season_id = a.season_id and r.organisation_id = a.organisation_id and r.kind = a.kind and r.round > a.round and r.state = 'refused')
  and not exists (select from dossiers l where l.season_id = a.season_id and l.organisation_id = a.organisation_id and l.kind = a.kind and l.round > a.round and l.state in ('approved', 'approved-in-part'));
