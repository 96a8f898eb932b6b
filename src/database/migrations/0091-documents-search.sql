-- The words of a paragraph with their places, worked out once: phrases are looked for without reading every text again.
alter table document_paragraphs add column words tsvector generated always as (to_tsvector('simple', folded)) stored;
drop index document_paragraphs_by_words;
create index document_paragraphs_by_words on document_paragraphs using gin (words);
