-- Why a confidential note ended is confidential too: the record holds its salted hash.

alter table oversight_notes add column end_salt text;  -- null: the reason stands in the record, as of every note that ended before this was so
