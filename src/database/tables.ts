import type { ColumnType, Generated, GeneratedAlways, RawBuilder } from 'kysely';
import type { Day, Moment } from '#foundation/day.ts';

/**
 * The tables as TypeScript sees them; database/tables.test.ts compares this page with the migrated database.
 * Dates come as days, timestamps as moments, bigint as number (connect.ts sets the parsers).
 */
export interface Tables {
  ledger_chains: { chain: string; number: number; hash: string; at: Moment };
  ledger: {
    chain: string; number: number; at: Moment; account: string; person: string | null; duty: string | null; by_organisation: string | null;
    operation: string; kinds: string[]; organisation: string | null; body: string; previous: string; hash: string;
  };
  ledger_subjects: { organisation: string; chain: string; number: number };
  papers: { hash: string; type: string; size: number; bytes: Buffer; added_at: Moment };
  idempotency_keys: { account: string; key: string; operation: string; request: string; answer: string; created_at: Moment };
  settings: { name: string; value: ColumnType<unknown, string, string> };

  organisation_levels: { id: string; rank: number; name_vi: string; name_en: string };
  organisation_kinds: { id: string; level_id: string; group_id: 'party-org' | 'branch'; name_vi: string; name_en: string; position: number };
  organisations: {
    id: number; code: string; path: string; depth: number; superior_id: number | null; kind_id: string; name: string; name_folded: string;
    members: number | null; branches: number | null; closed_on: Day | null; revision: Generated<number>;
  };
  organisation_states: {
    id: GeneratedAlways<number>; organisation_id: number; from_day: Day; until_day: Day | null; name: string; kind_id: string; superior_id: number | null;
    members: number | null; branches: number | null; recorded_at: Moment; superseded_at: Moment | null;
  };
  organisation_changes: {
    id: GeneratedAlways<number>; organisation_id: number;
    kind: 'added' | 'renamed' | 'reclassified' | 'moved' | 'recounted' | 'merged' | 'received' | 'split' | 'closed';
    on_day: Day; other_id: number | null; reason: string; recorded_at: Moment; entry_number: number;
  };

  people: {
    id: number; full_name: string; given: string; family: string; middle: string; name_folded: string; born_on: Day | null; title: Generated<string>;
    recorded_at: Moment; revision: Generated<number>; organisation_id: number | null; name_order: Generated<string>;
  };
  accounts: {
    id: GeneratedAlways<number>; name: string; person_id: number; password_hash: string; password_set_at: Moment; totp_secret: string | null;
    totp_confirmed_at: Moment | null; totp_last_step: number | null; sample: Generated<boolean>; disabled_at: Moment | null; created_at: Moment;
    password_temporary: Generated<boolean>; language: 'vi' | 'en' | null;
  };
  access_tokens: {
    id: GeneratedAlways<number>; account_id: number; name: string; token_hash: string; reads_only: boolean; until_day: Day; created_at: Moment;
    last_used_on: Day | null; revoked_at: Moment | null;
  };
  sign_ins: {
    id: string; token_hash: string; account_id: number; created_at: Moment; last_seen_at: Moment; expires_at: Moment; device: Generated<string>;
    address: Generated<string>; revoked_at: Moment | null;
  };
  passkeys: {
    id: string; account_id: number; name: string; credential_id: string; public_key: Buffer; counter: number; site: string; created_at: Moment;
    last_used_at: Moment | null; removed_at: Moment | null;
  };
  passkey_challenges: { id: string; account_id: number | null; challenge: string; made_at: Moment };
  sign_in_failures: { id: GeneratedAlways<number>; account_name: string; address: string; at: Moment };
  duties: {
    id: GeneratedAlways<number>; person_id: number; organisation_id: number; kind: string; from_day: Day; until_day: Day | null;
    recorded_at: Moment; ended_at: Moment | null; end_reason: string | null;
  };

  seasons: {
    id: GeneratedAlways<number>; code: string; name_vi: string; name_en: string; statute: string; term: string; root_id: number;
    from_day: Day; until_day: Day; shown_on: Day | null; sample: Generated<boolean>; created_at: Moment; revision: Generated<number>;
    switches: Generated<string[]>;
  };
  season_levels: { season_id: number; level_id: string; opens_on: Day; closes_on: Day; max_half_days: number };
  congresses: {
    id: number; season_id: number; organisation_id: number; planned_on: Day | null; half_days: number | null; form: 'members' | 'delegates';
    contents: string[]; pilot: Generated<boolean>; direct_election: Generated<boolean>; revision: Generated<number>; announced_on: Day | null;
  };
  congress_plans: {
    congress_id: number; version: number; planned_on: Day | null; half_days: number | null; form: 'members' | 'delegates'; contents: string[];
    pilot: boolean; direct_election: boolean;
    change: 'made' | 'planned' | 'pilot' | 'direct-election' | 'held-back' | 'shifted' | 'dropped';
    reason: Generated<string>; decided_on: Day | null; decided_by: string | null; paper_number: string | null; recorded_at: Moment; entry_number: number;
  };
  holds: {
    id: GeneratedAlways<number>; season_id: number; organisation_id: number; from_day: Day; until_day: Day | null; reason: string;
    paper_number: Generated<string>; recorded_at: Moment; lifted_at: Moment | null; entry_number: number; lifted_until: Day | null;
  };
  days_off: { day: Day; kind: 'off' | 'working-saturday'; note: Generated<string> };

  facts: {
    id: GeneratedAlways<number>; season_id: number; congress_id: number; organisation_id: number; kind: string; happened_on: Day; note: Generated<string>;
    paper_hash: string | null; paper_name: string | null; recorded_at: Moment; recorded_by: string; entry_number: number;
  };
  fact_withdrawals: { fact_id: number; season_id: number; reason: string; recorded_at: Moment; recorded_by: string; entry_number: number };

  dossiers: {
    id: string; season_id: number; congress_id: number; organisation_id: number; superior_id: number; kind: DossierKindColumn; round: number; state: DossierStateColumn; number: string;
    note: Generated<string>; missing_reason: string | null; change: string | null; submitted_on: Day; received_on: Day | null; ended_on: Day | null; end_reason: string | null;
    reopened_on: Day | null; reopen_reason: string | null; recorded_at: Moment;
  };
  dossier_pieces: {
    dossier_id: string; position: number; piece: string; name_vi: string; name_en: string; state: 'ready' | 'missing'; must: boolean; detail_vi: string | null; detail_en: string | null;
    href: string | null; sha256: string | null;
  };
  dossier_remarks: {
    dossier_id: string; position: number; piece: string | null; text: string; must: boolean; made_by: string; made_at: Moment; answer: string | null; answered_by: string | null;
    answered_at: Moment | null;
  };
  dossier_decisions: {
    dossier_id: string; outcome: 'approved' | 'approved-in-part' | 'refused' | 'annulled'; decided_on: Day; number: string; signer: string; note: Generated<string>; term: Generated<string>;
    decided_by: string; recorded_at: Moment; entry_number: number;
  };
  dossier_refusals: { dossier_id: string; position: number; name: string; office: string; reason: string; salt: string | null };
  annulled_elections: { dossier_id: string; election_id: string; position: number; office: string; title_vi: string; title_en: string; reason: string };
  dossier_steps: {
    dossier_id: string; entry_number: number; step: 'submitted' | 'received' | 'returned' | 'answered' | 'decided' | 'withdrawn' | 'reopened'; on_day: Day; at: Moment; by_name: string;
    by_organisation: string; text: Generated<string>;
  };
  congress_plan_papers: {
    congress_id: number; basis: string; aims: string; contents: string; steps: ColumnType<{ what: string; from: Day | null; until: Day | null; who: string }[], string, string>;
    subcommittees: ColumnType<{ name: string; head: string; members: string; task: string }[], string, string>; budget: ColumnType<{ item: string; amount: number }[], string, string>;
    duties: ColumnType<{ who: string; what: string }[], string, string>; revision: number; saved_by: string; saved_at: Moment;
  };

  personnel_frames: {
    id: string; season_id: number; organisation_id: number; level_id: string; group_id: 'party-org' | 'branch'; fields: ColumnType<unknown, string, string>; revision: number; saved_by: string; recorded_at: Moment;
  };
  personnel_schemes: { season_id: number; organisation_id: number; fields: ColumnType<unknown, string, string>; seats: number; revision: number; saved_by: string; recorded_at: Moment };
  personnel_people: {
    id: string; season_id: number; organisation_id: number; position: number; track: 're-election' | 'first-time'; bodies: string[]; details: string; salt: string; sha256: string; full_name: string; born: Day | null;
    born_number: GeneratedAlways<number | null>; sex: 'male' | 'female' | null; minority: boolean; profession: string | null; theory: string | null; step: number | null; passed: Generated<boolean>; revision: number; saved_by: string; recorded_at: Moment; dropped_at: Moment | null; dropped_by: string | null;
    drop_reason: string | null;
  };
  personnel_papers: { person_id: string; paper: string; state: 'missing' | 'there' | 'not-needed'; number: string; on_day: Day | null; saved_by: string; recorded_at: Moment };
  personnel_steps: {
    id: string; season_id: number; organisation_id: number; track: 're-election' | 'first-time'; round: number; step: number; held_on: Day; summoned: number; present: number; minutes: string; text: string; salt: string;
    sha256: string; amends: string | null; reason: string | null; entry_number: number; recorded_at: Moment; recorded_by: string;
  };
  personnel_step_votes: { step_id: string; person_id: string; votes: number | null };
  personnel_disclosures: {
    id: string; season_id: number; organisation_id: number; what: 'people' | 'summary' | 'assets' | 'scheme'; audience: string; place: string; from_day: Day; until_day: Day | null; people: string[]; entry_number: number;
    recorded_at: Moment; recorded_by: string;
  };
  disclosure_comments: { id: string; disclosure_id: string; person_id: string; place: 'work' | 'residence'; on_day: Day; said: string; salt: string; sha256: string; recorded_at: Moment; recorded_by: string };
  personnel_openings: { person_id: string; account: string; on_day: Day; opened_by: string; duty: string; recorded_at: Moment };
  direct_preparations: { season_id: number; organisation_id: number; consent_paper: string; consent_on: Day | null; several: boolean; note: string; revision: number; saved_by: string; recorded_at: Moment };
  direct_persuasion: { id: string; season_id: number; organisation_id: number; on_day: Day; done_by: string; with_group: string; result: string; recorded_at: Moment };
  direct_papers: { season_id: number; organisation_id: number; paper: string; state: 'missing' | 'there' | 'not-needed'; number: string; on_day: Day | null; recorded_at: Moment };

  targets: {
    id: string; season_id: number; organisation_id: number; term: 'former' | 'new'; position: number; theme: 'economy' | 'society' | 'environment' | 'defence' | 'party';
    title: string; indicator: string | null; unit: string; definition: string; direction: 'up' | 'down' | 'reach'; measure: 'at-end' | 'yearly-mean' | 'term-total';
    gathering: 'sum' | 'weighted' | 'none'; weight: string | null; weight_unit: string; base_year: number | null; base: string | null; goal: string; from_year: number; due_year: number;
    source: string; note: string; revision: number; saved_by: string; recorded_at: Moment; dropped_at: Moment | null;
  };
  target_steps: { target_id: string; year: number; value: string };
  target_parents: { target_id: string; parent_id: string };
  target_results: { target_id: string; entry_number: number; year: number; value: string | null; estimate: boolean; paper: string; recorded_at: Moment };
  target_judgements: { target_id: string; entry_number: number; subjective: string; objective: string; lesson: string; recorded_at: Moment };
  key_tasks: {
    id: string; season_id: number; organisation_id: number; term: 'former' | 'new'; kind: 'breakthrough' | 'key-task'; position: number; text: string; result: string;
    rating: 'exceeded' | 'met' | 'nearly' | 'not-met' | null; paper: string; subjective: string; objective: string; lesson: string; revision: number; saved_by: string;
    recorded_at: Moment; dropped_at: Moment | null;
  };

  oversight_notes: {
    id: string; season_id: number; organisation_id: number; kind: 'first-time-secretary' | 'internal-matter' | 'other'; sensitive: boolean; text: string; salt: string; noted_on: Day; noted_by: string;
    recorded_at: Moment; ended_on: Day | null; end_reason: Generated<string>; end_salt: Generated<string | null>;
  };
  oversight_assignments: {
    id: string; season_id: number; organisation_id: number; person_id: number; from_day: Day; until_day: Day | null; why: string; assigned_by: string; end_reason: Generated<string>; recorded_at: Moment;
  };
  oversight_visits: {
    id: string; season_id: number; organisation_id: number; state: 'planned' | 'went' | 'dropped'; planned_on: Day | null; person_id: number | null; person_name: string; purpose: string; went_on: Day | null;
    text: string; drop_reason: Generated<string>; revision: number; saved_by: string; recorded_at: Moment;
  };
  oversight_visit_answers: { visit_id: string; point: string; answer: 'yes' | 'no'; note: string };
  oversight_findings: {
    id: string; season_id: number; organisation_id: number; visit_id: string | null; text: string; owner: string; found_on: Day; due: Day; done_on: Day | null; result: string; revision: number; saved_by: string;
    recorded_at: Moment;
  };
  grievances: {
    id: string; season_id: number; organisation_id: number; title: string; source: 'residents' | 'members' | 'mass-organisations' | 'inspection' | 'press' | 'other'; owner: string;
    raised_on: Day; due: Day; sensitive: boolean; text: string; salt: string; state: 'open' | 'in-progress' | 'handed-up' | 'resolved'; moved_on: Day | null; result: string; revision: number; saved_by: string;
    recorded_at: Moment;
  };
  grievance_tellings: { id: string; grievance_id: string; told_to: string; how: string; told_on: Day; told_by: string; recorded_at: Moment };
  commitments: {
    id: string; season_id: number; organisation_id: number; kind: 'drive' | 'task'; what: string; figure: string; owner: string; due: Day; state: 'open' | 'done' | 'not-done';
    reported_on: Day | null; result: string; revision: number; saved_by: string; recorded_at: Moment;
  };

  participants: {
    id: string; congress_id: number; badge: string; kind: 'full-member' | 'probationary' | 'official' | 'alternate'; source: 'ex-officio' | 'elected' | 'appointed' | null;
    alternate_rank: number | null; full_name: string; name_folded: string; delegation_code: string | null; delegation_name: Generated<string>; position: Generated<string>;
    is_convener: Generated<boolean>; temporary_here: Generated<boolean>; born_on: Day | null; born_year: number | null; sex: 'male' | 'female' | null; ethnicity: Generated<string>;
    joined_on: Day | null; official_on: Day | null; education: 'primary' | 'lower-secondary' | 'upper-secondary' | null;
    profession: 'none' | 'elementary' | 'intermediate' | 'college' | 'university' | 'master' | 'doctor' | null;
    theory: 'none' | 'elementary' | 'intermediate' | 'advanced' | 'bachelor' | null; honours: Generated<string>;
    discipline: Generated<'none' | 'reprimand' | 'warning' | 'removal'>; profile_salt: string; revision: Generated<number>; recorded_at: Moment; removed_at: Moment | null;
  };
  participant_decisions: {
    congress_id: number; entry_number: number; participant_id: string;
    decision: 'elsewhere' | 'exempt' | 'suspended' | 'excused' | 'refused' | 'moved' | 'replaced' | 'seat-kept'; holds: boolean; other_id: string | null;
    reason: string; decided_on: Day; decided_by: string; recorded_at: Moment;
  };
  presence_events: {
    congress_id: number; id: string; participant_id: string; move: 'arrive' | 'leave' | 'mistake'; of_id: string | null; happened_at: Moment; desk: Generated<string>;
    recorded_at: Moment; entry_number: number;
  };
  allocations: { congress_id: number; entry_number: number; decided_on: Day; decided_by: string; reason: Generated<string>; recorded_at: Moment };
  allocation_lines: { congress_id: number; entry_number: number; position: number; code: string | null; name: string; officials: number; alternates: number };

  congress_days: { congress_id: number; agenda_revision: number; closed_at: Moment | null; closed_on: Day | null };
  sittings: {
    id: string; congress_id: number; kind: 'preparatory' | 'official'; held_on: Day; opened_at: Moment; closed_at: Moment | null; summoned: number;
    present: number; reason: Generated<string>;
  };
  agenda_items: {
    id: string; congress_id: number; position: number; sitting: 'preparatory' | 'official'; title: string;
    kind: 'ceremony' | 'procedure' | 'documents' | 'personnel' | 'election' | 'resolution' | 'break'; vote: 'none' | 'hands' | 'secret'; planned_minutes: number;
  };
  agenda_spans: { id: string; item_id: string; congress_id: number; sitting_id: string; started_at: Moment; ended_at: Moment | null };
  motions: {
    id: string; congress_id: number; sitting_id: string; number: number; text: string;
    kind: 'agenda' | 'rules' | 'officers' | 'credentials' | 'report' | 'document' | 'personnel' | 'resolution' | 'other'; method: 'hands' | 'card';
    majority: 'over-half-present' | 'over-half-summoned' | 'two-thirds-present'; item_id: string | null; put_at: Moment; withdrawn_at: Moment | null;
  };
  motion_votes: {
    motion_id: string; version: number; summoned: number; present: number; votes_for: number; votes_against: number; votes_other: number;
    outcome: 'passed' | 'rejected'; reason: Generated<string>; decided_at: Moment;
  };
  officers: {
    motion_id: string; position: number; congress_id: number; office: 'presidium' | 'secretariat' | 'credentials-board' | 'tellers'; participant_id: string;
    full_name: string; unit: Generated<string>; is_head: boolean; elected_at: Moment;
  };
  speeches: {
    id: string; congress_id: number; position: number; role: 'participant' | 'guest' | 'superior'; participant_id: string | null; full_name: string;
    unit: Generated<string>; subject: string; minutes: number; requested_at: Moment; item_id: string | null; started_at: Moment | null; ended_at: Moment | null;
    withdrawn_at: Moment | null; summary: Generated<string>;
  };
  hall_announcements: { id: string; congress_id: number; kind: string; title: string; payload: ColumnType<unknown, string, never>; announced_at: Moment };
  hall_screens: {
    id: string; congress_id: number; name: string; token: string | null; shown: ColumnType<unknown, string, string>; shown_at: Moment; made_at: Moment;
    ended_at: Moment | null;
  };
  minutes_entries: {
    id: string; congress_id: number; at: Moment; kind: string; sentence_vi: string; sentence_en: string; detail_vi: string | null; detail_en: string | null;
    resolution_vi: string | null; resolution_en: string | null; entry_number: number;
  };
  minutes_remarks: { congress_id: number; entry_number: number; line: string; text: string; recorded_at: Moment; recorded_by: string };

  elections: {
    id: string; congress_id: number; replaces: string | null; office: string; place: 'congress' | 'conference'; regulation: string; switched_off: string[]; count_kind: 'official' | 'check'; seats: number;
    allocation: string | null; summoned: ColumnType<{ person: string; fullName: string }[] | null, string | null, string | null>; present: number | null;
    stopped_with: number | null; begun_at: Moment; entry_number: number;
  };
  election_rounds: {
    election_id: string; round: number; kind: 'first' | 'further' | 'tie'; seats: number; names_added: boolean; list_version: Generated<number>; list_open: Generated<boolean>;
    count: Generated<number>; opinion: ColumnType<{ kind: 'opinion' | 'introduction'; issued: number; returned: number } | null, string | null, string | null>;
    decided: 'tie-ballot' | 'further-ballot' | 'stop' | null; decided_at: Moment | null; list_announced_at: Moment | null; announced_at: Moment | null;
  };
  election_motions: {
    election_id: string; round: number; subject: string; present: number; votes_for: number; votes_against: number; votes_other: number; at: Moment; entry_number: number;
  };
  candidacies: {
    id: string; election_id: string; round: number; person: string; full_name: string; born_year: number | null; unit: string; membership: 'full-member' | 'probationary';
    official: boolean; temporary_here: boolean; convener_member: boolean; outsider: boolean; put_by: 'committee' | 'floor' | 'self'; nominator: string | null;
    nominator_name: Generated<string>; supporters: number; state: 'proposed' | 'withdrawal-asked' | 'withdrawn' | 'kept' | 'removed' | 'not-chosen'; reason: Generated<string>;
    agree: number | null; disagree: number | null;
  };
  frozen_lists: { election_id: string; round: number; version: number; content: string; hash: string; layout_hash: string; at: Moment; entry_number: number };
  list_reopenings: { election_id: string; round: number; version: number; reason: string; at: Moment; entry_number: number };
  election_tellers: { election_id: string; participant: string; full_name: string; role: 'head' | 'member' | 'watcher'; person_id: number | null };
  paper_reports: {
    election_id: string; round: number; version: number; kind: 'printed' | 'issued' | 'returned'; present: number | null; printed: number | null; issued: number | null;
    spoiled: number | null; unused: number | null; returned: number | null; at: Moment; entry_number: number;
  };
  count_batches: { id: string; election_id: string; round: number; number: number; size: number };
  counts: { election_id: string; round: number; count: number; reason: string; at: Moment; entry_number: number };
  count_passes: {
    batch_id: string; count: number; pass: 'A' | 'B'; participant: string; full_name: string; person_id: number; entered_as: 'ballots' | 'sums'; sums: string | null;
    closed: Generated<boolean>;
  };
  pass_entries: { batch_id: string; count: number; pass: string; id: string; ballot: string | null };
  closed_passes: { batch_id: string; count: number; pass: 'A' | 'B'; person_id: number; content: string; salt: string; commitment: string; entry_number: number };
  settlements: {
    batch_id: string; count: number; cell: string; participant: string; full_name: string; person_id: number; paper: number; cause: string; note: string; at: Moment;
    entry_number: number;
  };
  accepted_warnings: {
    election_id: string; round: number; count: number; code: string; rule: string; facts: string; participant: string; full_name: string; reason: string; at: Moment;
    entry_number: number;
  };
  election_protocols: {
    election_id: string; round: number; count: number; canonical: string; hash: string; head_number: number; head_hash: string; at: Moment; entry_number: number;
  };
  signing_keys: {
    id: string; congress_id: number; person_id: number; public_key: string; device: string; made_at: Moment; entry_number: number; revoked_at: Moment | null;
  };
  protocol_signatures: {
    election_id: string; round: number; count: number; role: 'head-teller' | 'presidium'; person_id: number; full_name: string; key_id: string; signature: string; at: Moment;
    entry_number: number;
  };
  planned_posts: { congress_id: number; office: string; participant: string; full_name: string; paper: string; at: Moment; entry_number: number };
  superior_answers: { congress_id: number; office: string; answer: string; paper: string; at: Moment; entry_number: number };

  outlines: {
    id: string; season_id: number; organisation_id: number; kind: PaperKindColumn; title: string; level_id: string | null; state: 'draft' | 'issued' | 'withdrawn';
    revision: number; made_at: Moment; saved_at: Moment; saved_by: string; issued_at: Moment | null;
  };
  outline_sections: { outline_id: string; at: number; level: number; title: string; guidance: Generated<string>; role: SectionRoleColumn | null };
  documents: {
    id: string; season_id: number; organisation_id: number; kind: PaperKindColumn; title: string; centre: Generated<boolean>; summary: Generated<boolean>; outline_id: string | null;
    state: 'draft' | 'opinions' | 'check' | 'passed' | 'issued' | 'sent' | 'filed' | 'withdrawn'; draft: number; presented: number | null; checked: Generated<boolean>;
    revision: number; made_at: Moment; changed_at: Moment; changed_by: string; passed_motion: string | null; passed_on: Day | null;
  };
  document_files: { hash: string; name: string; size: number; bytes: Buffer; added_at: Moment };
  document_versions: {
    document_id: string; number: number; opened_at: Moment; saved_at: Moment; saved_by: string; source: 'typed' | 'word' | 'outline' | 'opinions'; next_id: number; file_hash: string | null;
  };
  document_paragraphs: {
    document_id: string; version: number; at: number; paragraph: number; kind: 'heading' | 'text' | 'row' | 'note'; level: number; label: string; text: string; folded: string; words: GeneratedAlways<string>;
  };
  document_sections: { document_id: string; paragraph: number; title: string; guidance: Generated<string>; role: SectionRoleColumn | null };
  document_links: {
    document_id: string; paragraph: number; which: 'results' | 'new-targets';
    frozen: ColumnType<{ caption: string; head: string[]; rows: string[][] } | null, string | null, string | null>;
  };
  document_steps: {
    document_id: string; entry_number: number; step: 'ask_opinions' | 'send_to_check' | 'answer_check' | 'next_draft' | 'pass' | 'issue' | 'send' | 'file' | 'withdraw';
    draft: number; agreed: boolean | null; note: Generated<string>; taken_at: Moment; taken_by: string; taken_for: string;
  };
  document_issues: { document_id: string; season_id: number; organisation_id: number; series: string; number: number; symbol: string; issued_on: Day };
  document_remarks: {
    id: string; document_id: string; source: 'superior' | 'own'; draft: number; paragraph: number | null; words_from: number | null; words_until: number | null; quote: Generated<string>;
    text: string; must: boolean; made_at: Moment; made_by: string; made_for: string;
    answer: 'done' | 'explained' | null; answer_text: Generated<string>; answered_at: Moment | null; answered_by: string | null; answered_in: number | null;
  };
  quality_answers: { document_id: string; point: string; draft: number; passages: number[]; revision: number; note: Generated<string>; answered_at: Moment; answered_by: string };

  drives: {
    id: string; season_id: number; owner_id: number; name: string; from_day: Day; until_day: Day; note: Generated<string>; revision: Generated<number>; saved_by: string;
    made_at: Moment;
  };
  drive_documents: { drive_id: string; document_id: string; position: number };
  meetings: {
    id: string; season_id: number; organisation_id: number; group_name: string; held_on: Day; attending: number | null; chair: Generated<string>; secretary: Generated<string>;
    naming: 'named' | 'optional' | 'unnamed'; code: string | null; code_until: Day | null; closed_at: Moment | null; revision: Generated<number>; saved_by: string; made_at: Moment;
  };
  meeting_documents: { meeting_id: string; document_id: string };
  opinion_batches: {
    id: string; meeting_id: string; document_id: string; file_name: string; file_hash: string; opinions: number; taken_on: Day; recorded_at: Moment;
  };
  opinions: {
    id: string; season_id: number; organisation_id: number; number: number; group_name: string; meeting_id: string | null; batch_id: string | null; drive_id: string;
    document_id: string; version: number; paragraph: number | null; topic: 'motto-theme' | 'results-limits-lessons' | 'tasks-solutions' | 'other';
    kind: 'agree' | 'disagree' | 'other' | 'amend'; text: string; old_words: string; new_words: string; occurrence: number | null; sharing: number; speaker: string | null;
    account: string | null; way: 'phone' | 'code' | 'secretary' | 'file'; said_on: Day; received_at: Moment; receipt_hash: string | null; sha256: string; folded: string;
    search: ColumnType<string, RawBuilder<string>, never>; withdrawn_at: Moment | null; withdrawn_because: string | null; entry_number: number;
  };
  meeting_code_failures: { address: string; at: Moment };
  opinion_themes: { organisation_id: number; opinion_id: string; theme: string | null; decided_at: Moment; decided_by: string };
  opinion_pairs: { organisation_id: number; one_id: string; other_id: string; same: boolean; decided_at: Moment; decided_by: string };
  theme_terms: { organisation_id: number; season_id: number; theme: string; term: string; folded: string; added_at: Moment; added_by: string };
  amendment_decisions: {
    opinion_id: string; document_id: string; outcome: 'accepted' | 'refused'; reason: Generated<string>; decided_at: Moment; decided_by: string; taken_into: number | null;
  };
  synthesis_reports: {
    id: string; season_id: number; organisation_id: number; document_id: string; version: number; taxonomy: string; state: 'drafting' | 'adopted' | 'sent' | 'received';
    general: Generated<string>; proposals: Generated<string>; revision: number; begun_at: Moment; saved_at: Moment; saved_by: string; adopted_motion: string | null;
    adopted_on: Day | null; adopted_paper: Generated<string>; votes_for: number | null; votes_against: number | null; votes_present: number | null; adopted_at: Moment | null;
    closed_on: Day | null; due_on: Day | null; sent_on: Day | null; received_on: Day | null; received_by: Generated<string>;
  };
  synthesis_lines: {
    id: string; report_id: string; paragraph: number | null; topic: 'motto-theme' | 'results-limits-lessons' | 'tasks-solutions' | 'other' | null;
    sort: 'general' | 'theme' | 'amend' | 'single' | 'unclassified'; theme: string | null; title: Generated<string>; wording: Generated<string>; quotations: string[];
    picks: ColumnType<{ key: string; opinions: string[] }[], string, string>; state: 'todo' | 'writing' | 'done'; revision: number; saved_at: Moment; saved_by: string;
  };
  synthesis_line_opinions: { report_id: string; opinion_id: string; line_id: string };
  synthesis_line_sources: { report_id: string; source_line_id: string; line_id: string };
  replies: {
    id: string; season_id: number; organisation_id: number; document_id: string; version: number; line_id: string | null; outcome: 'taken-in' | 'partly' | 'not';
    reason: Generated<string>; final_version: number | null; final_paragraph: number | null; replied_at: Moment; replied_by: string;
  };
  reply_opinions: { reply_id: string; opinion_id: string };

  working_rules: {
    congress_id: number; edition: number; parts: ColumnType<{ title: string; text: string }[], string, string>; issued_on: Day | null; number: string | null; signer: Generated<string>;
    revision: number; saved_by: string; recorded_at: Moment;
  };
  member_assignments: {
    id: string; congress_id: number; person: string | null; name: string; office: string; field: string; area: string; from_day: Day; revision: number; saved_by: string;
    recorded_at: Moment; dropped_at: Moment | null;
  };
  dissemination_sessions: {
    id: string; congress_id: number; held_on: Day; place: string; audience: string; summoned: number; attended: number; note: string; saved_by: string; recorded_at: Moment;
    withdrawn_at: Moment | null;
  };
  programmes: {
    id: string; congress_id: number; kind: 'action' | 'term'; aims: string; issued_on: Day | null; number: string | null; signer: Generated<string>; revision: number; saved_by: string;
    recorded_at: Moment;
  };
  programme_tasks: {
    id: string; programme_id: string; position: number; text: string; target_id: string | null; lead: string; from_day: Day; due_day: Day; revision: number; saved_by: string;
    recorded_at: Moment; dropped_at: Moment | null;
  };
  task_progress: {
    task_id: string; entry_number: number; quarter: string; state: 'not-begun' | 'under-way' | 'done' | 'stopped'; percent: number; note: string; recorded_at: Moment;
  };

  lessons: {
    id: string; season_id: number; organisation_id: number; sort: 'good' | 'bad'; title: string; happened: string; todo: string; check_text: string;
    applies: ColumnType<AppliesColumn, string, string>; revision: number; saved_by: string; saved_at: Moment; sent_at: Moment | null; returned_because: string; dropped_at: Moment | null;
  };
  lesson_evidence: {
    lesson_id: string; at: number; kind: 'entry' | 'figure' | 'paper'; chain: string | null; entry_number: number | null; entry_hash: string | null; figure: string | null;
    value: number | null; whole: number | null; note: string;
  };
  lesson_issues: {
    lesson_id: string; organisation_id: number; season_id: number; title: string; todo: string; check_text: string; applies: ColumnType<AppliesColumn, string, string>;
    issued_on: Day; number: string; issued_at: Moment; issued_by: string; withdrawn_at: Moment | null; withdrawn_because: string | null;
  };
  lesson_answers: {
    congress_id: number; lesson_id: string; entry_number: number; outcome: 'done' | 'explained' | 'not-applicable'; note: string; happened_on: Day; answered_at: Moment; answered_by: string;
  };
}

type AppliesColumn = { levels: string[]; kinds: string[]; direct: boolean | null; pilot: boolean | null; form: 'members' | 'delegates' | null };
type DossierKindColumn = 'plan' | 'documents' | 'personnel' | 'result' | 'programme';
type DossierStateColumn = 'submitted' | 'received' | 'returned' | 'approved' | 'approved-in-part' | 'refused' | 'annulled' | 'withdrawn';
type PaperKindColumn = 'political-report' | 'review-report' | 'resolution' | 'action-programme' | 'other';
type SectionRoleColumn = 'assessment' | 'direction' | 'papers';
