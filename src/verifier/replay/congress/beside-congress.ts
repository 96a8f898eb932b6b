import type { CongressCheck } from '../../congress/check.ts';
import type { Entry } from '../../entry.ts';
import type { Query } from '../../query.ts';
import type { Findings } from '../findings.ts';
import { Contradiction } from '../reading.ts';
import { AnswerTables } from './answers.ts';
import { APPROVAL_KINDS, ApprovalTables } from './approvals.ts';
import { CountingTables } from './counting.ts';
import { DocumentTables } from './documents.ts';
import { ElectionTables } from './elections.ts';
import { DocumentMarks } from './document-marks.ts';
import { HallTables } from './hall.ts';
import { LessonTables } from './lessons.ts';
import { OpinionTables } from './opinions.ts';
import { OutlineTables } from './outlines.ts';
import { PERSONNEL_KINDS, PersonnelTables } from './personnel.ts';
import { PROGRAMME_KINDS, ProgrammeTables } from './programmes.ts';
import { OVERSIGHT_KINDS, OversightTables } from './oversight.ts';
import { ProtocolTables } from './protocols.ts';
import { RollTables } from './roll.ts';
import { SittingsTables } from './sittings.ts';
import { SynthesisTables } from './synthesis.ts';
import { TargetTables } from './targets.ts';
import type { RoomTables } from './table.ts';

/** All tables of one congress's day, as its chain says they are. */
export class BesideCongress {
  private readonly rooms: readonly RoomTables[];
  private contradicted = false;

  /** @param check the second counter of the same chain; it sees each entry first */
  constructor(
    private readonly chain: string,
    private readonly check: CongressCheck,
    private readonly findings: Findings,
  ) {
    const lastOf = (election: string, round: number) => check.protocols.findLast((each) => each.election === election && each.round === round);
    const textOf = (election: string, round: number, count: number): string | undefined => check.protocols.find((each) => each.election === election && each.round === round && each.count === count)?.text;
    this.rooms = [
      new RollTables(chain), new SittingsTables(chain), new HallTables(chain), new ElectionTables(chain, { unfilled: (election, round) => lastOf(election, round)?.unfilled }), new CountingTables(chain), new ProtocolTables(chain, textOf),
      new ApprovalTables(chain), new DocumentTables(chain), new DocumentMarks(chain), new OutlineTables(chain), new TargetTables(chain), new PersonnelTables(chain), new OpinionTables(chain), new SynthesisTables(chain), new AnswerTables(chain), new ProgrammeTables(chain), new LessonTables(chain), new OversightTables(chain),
    ];
  }

  entry(entry: Entry, hash: string): void {
    this.check.entry(entry, hash);
    if (this.contradicted) return;
    try {
      for (const room of this.rooms) room.apply(entry);
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
      this.contradicted = true;
      this.findings.report(this.chain, entry.number, { code: 'events_contradict', why: error.message });
    }
  }

  /** What the counter found goes first: a table that repeats a wrong protocol is wrong because of it. */
  async end(query: Query): Promise<void> {
    if (this.check.finding) this.findings.report(this.chain, this.check.finding.number, this.check.finding.misfit);
    if (this.contradicted) return;
    for (const room of this.rooms) await room.compare(query, this.findings);
  }
}

/** Congresses that have rows of their day, by the name of their chain: one without a single entry must be without rows as well. */
export const CONGRESSES_WITH_ROWS = `select distinct s.code || '/' || o.code as chain from congresses c join seasons s on s.id = c.season_id join organisations o on o.id = c.organisation_id where c.id in (
  select congress_id from participants union select congress_id from allocations union select congress_id from congress_days union select congress_id from hall_announcements union select congress_id from hall_screens
  union select congress_id from minutes_entries union select congress_id from minutes_remarks union select congress_id from elections union select congress_id from signing_keys union select congress_id from planned_posts
  union select congress_id from superior_answers union select congress_id from working_rules union select congress_id from member_assignments union select congress_id from dissemination_sessions
  union select congress_id from programmes union select congress_id from dossiers union select congress_id from congress_plan_papers)
  union select distinct s.code || '/' || o.code from documents d join seasons s on s.id = d.season_id join organisations o on o.id = d.organisation_id
  union select distinct s.code || '/' || o.code from targets t join seasons s on s.id = t.season_id join organisations o on o.id = t.organisation_id
  union select distinct s.code || '/' || o.code from key_tasks k join seasons s on s.id = k.season_id join organisations o on o.id = k.organisation_id
  union select s.code || '/' || o.code from (
    select season_id, organisation_id from outlines union select season_id, owner_id from drives union select season_id, organisation_id from meetings union select season_id, organisation_id from opinions
    union select season_id, organisation_id from theme_terms union select season_id, organisation_id from synthesis_reports union select season_id, organisation_id from replies
    union select p.season_id, t.organisation_id from opinion_themes t join opinions p on p.id = t.opinion_id union select p.season_id, t.organisation_id from opinion_pairs t join opinions p on p.id = t.one_id
    union select season_id, organisation_id from personnel_frames union select season_id, organisation_id from personnel_schemes union select season_id, organisation_id from personnel_people
    union select season_id, organisation_id from direct_preparations union select season_id, organisation_id from direct_persuasion union select season_id, organisation_id from direct_papers
    union select season_id, organisation_id from lessons union select season_id, organisation_id from lesson_issues
    union select c.season_id, c.organisation_id from lesson_answers a join congresses c on c.id = a.congress_id
    union select season_id, organisation_id from oversight_notes union select season_id, organisation_id from oversight_assignments union select season_id, organisation_id from oversight_visits
    union select season_id, organisation_id from oversight_findings union select season_id, organisation_id from grievances union select season_id, organisation_id from commitments
  ) x join seasons s on s.id = x.season_id join organisations o on o.id = x.organisation_id order by 1`;

/** Kinds of events of a congress's chain that are understood here. */
export const CONGRESS_KINDS: readonly string[] = [
  ...['participants_added', 'participants_changed', 'participant_removed', 'standing_decided', 'replaced', 'seat_decided', 'allocated', 'checked_in', 'roll_downloaded'].map((what) => `delegates.${what}`),
  ...['agenda_set', 'sitting_opened', 'sitting_closed', 'item_started', 'item_ended', 'speech_requested', 'speeches_ordered', 'speech_started', 'speech_ended', 'speech_withdrawn', 'motion_put', 'motion_decided'].map((what) => `sittings.${what}`),
  ...['motion_withdrawn', 'officers_elected', 'screen_made', 'screen_ended', 'panel_announced', 'panel_shown', 'minutes_entry_added', 'minutes_remarked', 'congress_closed'].map((what) => `sittings.${what}`),
  ...['post_planned', 'superior_answered', 'begun', 'seats_changed', 'name_proposed', 'withdrawal_asked', 'withdrawal_decided', 'name_dropped', 'opinion_recorded', 'tellers_named'].map((what) => `elections.${what}`),
  ...['list_frozen', 'list_reopened', 'papers_printed', 'papers_issued', 'box_returned', 'recount_begun', 'pass_taken', 'pass_given_up', 'pass_closed', 'batch_opened', 'figure_found'].map((what) => `elections.${what}`),
  ...['document_made', 'document_changed', 'text_saved', 'step_taken', 'table_linked', 'remark_made', 'remark_answered', 'quality_answered'].map((what) => `documents.${what}`),
  ...['outline_made', 'outline_changed', 'outline_issued', 'outline_withdrawn'].map((what) => `documents.${what}`),
  ...['drive_opened', 'drive_changed', 'meeting_opened', 'meeting_changed', 'meeting_closed', 'given', 'file_taken', 'withdrawn'].map((what) => `opinions.${what}`),
  ...['theme_decided', 'similar_decided', 'theme_term_added', 'amendment_decided', 'amendments_taken', 'replied'].map((what) => `opinions.${what}`),
  ...['synthesis_begun', 'synthesis_laid', 'synthesis_written', 'line_written', 'line_split', 'lines_merged', 'opinions_moved', 'synthesis_adopted', 'synthesis_sent', 'synthesis_received'].map((what) => `opinions.${what}`),
  ...['target_set', 'target_dropped', 'results_recorded', 'target_judged', 'task_set', 'task_dropped'].map((what) => `targets.${what}`),
  ...['lesson_put', 'lesson_sent', 'lesson_returned', 'lesson_dropped', 'lesson_issued', 'issue_withdrawn', 'check_answered'].map((what) => `lessons.${what}`),
  ...APPROVAL_KINDS,
  ...PERSONNEL_KINDS,
  ...PROGRAMME_KINDS,
  ...OVERSIGHT_KINDS,
  ...['warning_accepted', 'protocol_made', 'key_registered', 'key_revoked', 'protocol_signed', 'next_decided', 'announced'].map((what) => `elections.${what}`),
];
