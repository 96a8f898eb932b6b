import { overview, receive, returnDossier, submit } from '#approvals/contract.ts';
import type { SampleApp } from './sample-app.ts';

/** A branch whose congress is still to come; its superior is the district. */
const WAITING = { season: 'vinh-long-2020', organisation: 'MT.33' } as const;

export interface OpenDossiers {
  /** The superior has it in hand. */
  readonly received: string;
  /** It came back with a remark that has no answer yet. */
  readonly returned: string;
}

/** Two dossiers of one branch, sent with pieces missing: one that waits for the decision, one that was returned. */
export async function openDossiers(app: Pick<SampleApp, 'as'>, { secretary = 'chibo', office = 'mangthit' } = {}): Promise<OpenDossiers> {
  const writer = await app.as(secretary);
  const superior = await app.as(office);
  const { kinds, today } = await writer.get(overview, WAITING);
  const free = kinds.filter((kind) => kind.may.submit && kind.remarks.must === 0);
  const send = async (at: number): Promise<string> => {
    const kind = free[at]?.kind;
    if (!kind) throw new Error('no dossier can be sent');
    const { id } = await writer.get(submit, { ...WAITING, id: crypto.randomUUID(), kind, number: `0${at + 5}-TTr/CB`, note: '', missingReason: 'Gửi trước để xin ý kiến.' });
    await superior.get(receive, { ...WAITING, dossier: id, on: today });
    return id;
  };
  const received = await send(0);
  const returned = await send(1);
  const { pieces } = kinds.find((kind) => kind.kind === free[1]?.kind) ?? { pieces: [] };
  await superior.get(returnDossier, { ...WAITING, dossier: returned, reason: 'Hồ sơ chưa đủ để duyệt.', remarks: [{ piece: pieces[0]?.id ?? null, text: 'Bổ sung trước khi trình lại.', must: true }] });
  return { received, returned };
}
