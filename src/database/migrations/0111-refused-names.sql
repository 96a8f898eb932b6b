-- Whom the superior did not approve in a personnel scheme is said in the record by a salted hash alone, as the scheme's persons are.

alter table dossier_refusals add column salt text;    -- null: of a result, whose persons are public, or told in the open before this was so
