-- Beginnings of names and codes are found in the order in which they are shown, so a page of a frequent beginning ends after its page.
drop index organisations_by_folded_name;
create index organisations_by_folded_name on organisations ((name_folded collate "C"), (code collate "C"));
drop index organisations_by_code;
create index organisations_by_code on organisations ((code collate "C"));
