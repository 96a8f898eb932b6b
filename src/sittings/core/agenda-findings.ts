import type { CongressForm, Content } from '#campaigns/core/plan.ts';
import { fold } from '#foundation/text.ts';
import { plannedBalance, type PlannedItem } from './agenda.ts';
import type { AgendaFinding } from './finding.ts';

export interface AgendaFrame {
  readonly form: CongressForm;
  readonly contents: readonly Content[];
}

/**
 * What the rules say about an agenda. They warn and never refuse: the congress is master of its programme.
 * @rule R-SEED-7  a congress that elects and neglects its documents is a defect
 * @rule R-QD24-12.2  a members' congress elects no credentials board (TS-27)
 * @rule R-VK-2  the action programme is discussed, not voted (TS-33)
 * @rule R-244-3.1  elections are secret
 * @rule R-CT35-1.1  the contents that were planned
 */
export function agendaFindings({ form, contents }: AgendaFrame, items: readonly PlannedItem[]): AgendaFinding[] {
  if (items.length === 0) return [];
  return [...balanceFindings(items), ...items.flatMap((item) => itemFindings(form, item)), ...missingContents(contents, items)];
}

function balanceFindings(items: readonly PlannedItem[]): AgendaFinding[] {
  const { documents, elections } = plannedBalance(items);
  if (elections === 0 || documents >= elections) return [];
  return [documents === 0 ? { code: 'no_documents', elections, rule: 'R-SEED-7' } : { code: 'documents_below_elections', documents, elections, rule: 'R-SEED-7' }];
}

function itemFindings(form: CongressForm, { title, kind, vote }: PlannedItem): AgendaFinding[] {
  const words = ` ${fold(title)} `;
  const findings: AgendaFinding[] = [];
  // The attendance report is no credentials board; the board itself is what the rule speaks of.
  if (form === 'members' && / ban tham tra/.test(words)) findings.push({ code: 'credentials_board_not_elected', title, rule: 'R-QD24-12.2' });
  if (vote !== 'none' && / chuong trinh hanh dong /.test(words)) findings.push({ code: 'action_programme_not_voted', title, rule: 'R-VK-2' });
  if (kind === 'election' && vote !== 'secret') findings.push({ code: 'election_not_secret', title, rule: 'R-244-3.1' });
  return findings;
}

function missingContents(contents: readonly Content[], items: readonly PlannedItem[]): AgendaFinding[] {
  const documents = items.some((item) => item.kind === 'documents');
  const elections = items.some((item) => item.kind === 'election');
  const kept: { readonly [C in Content]: boolean } = { review: documents, drafts: documents, committee: elections, delegates: elections };
  const missing = contents.filter((content) => !kept[content]).map((content): AgendaFinding => ({ code: 'content_missing', content, rule: 'R-CT35-1.1' }));
  return items.some((item) => item.kind === 'resolution') ? missing : [...missing, { code: 'no_resolution', rule: 'R-HD01-14.3' }];
}
