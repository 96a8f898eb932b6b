import { formatNumber } from '#foundation/vietnamese-format.ts';
import type { LedgerHead } from '../ledger/append.ts';
import type { Block } from './official.ts';

/** What every paper bears beside its own text. */

/** Small print at the foot of each page: on which entry of which record the paper rests. */
export function ledgerFoot({ chain, number, hash }: LedgerHead): string {
  return number === 0 ? `Sổ ghi ${chain} · chưa có mục` : `Sổ ghi ${chain} · mục ${formatNumber(number)} · ${hash}`;
}

/** Invented figures say so above the text. */
export function sampleMark(sample: boolean): Block[] {
  return sample ? [{ kind: 'centred', text: 'DỮ LIỆU MẪU – KHÔNG PHẢI SỐ LIỆU THẬT' }] : [];
}
