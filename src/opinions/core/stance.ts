import { foldKey } from './fold-words.ts';
import type { Kind } from './opinion.ts';

/** «Thống nhất» is both «agree» and «uniform»; it is agreement only where nothing asks for it. */
const PRAISE = '(dong y|nhat tri|tan thanh|dong tinh|dong thuan|ung ho)';
const AGREES = new RegExp(`\\b(${PRAISE}|(?<!can |phai |chua |khong |su |tinh )thong nhat)\\b`);
const REFUSES = new RegExp(`\\b(khong|chua|chua the|khong the) (${PRAISE}|thong nhat (voi|viec|chu truong|noi dung|muc tieu|chi tieu))\\b`);
const DOUBTS = /\b(chua dung|chua sat|chua phu hop|chua thuc chat|chua day du|chua chinh xac|chua hop li|chua thuyet phuc|chua phan anh dung|khong phu hop|khong chinh xac|qua lac quan)\b/;
const EVADES = /\bdu thao (con )?ne tranh\b/;
const PROPOSES = /\b(de nghi|kien nghi|tuy nhien|nhung|bo sung them|nen|can phai|xem xet)\b/;
const ASSESSES = /\b(danh gia|noi|bao cao|du thao|nhan dinh|so lieu|con so|ti le|viec|phan|muc)\b/;
const AMENDS = /\b(thay|sua|doi) (cum tu|tu|chu|cau|doan)\b.*\b(bang|thanh)\b|\b(bo|them) (cum tu|tu|chu|hai chu|cau)\b/;
/** Of a long letter the beginning is read; the patterns look ahead, which costs the square of the length. */
const MOST_LETTERS = 5_000;
/** An opinion that agrees says so at once. */
const FIRST_LETTERS = 60;

/** The kind that the words suggest. It only fills the form in advance; the kind that a person chose stands. */
export function suggestKind(text: string): Kind {
  const words = foldKey(text.slice(0, MOST_LETTERS));
  if (REFUSES.test(words)) return 'disagree';
  if (DOUBTS.test(words) && ASSESSES.test(words)) return 'disagree';
  if (EVADES.test(words)) return 'disagree';
  if (AMENDS.test(words)) return 'amend';
  return AGREES.test(words.slice(0, FIRST_LETTERS)) && !PROPOSES.test(words) ? 'agree' : 'other';
}

/** Does the chosen kind say the contrary of the words? Somebody should look; nothing is changed. */
export function contradicts(kind: Kind, text: string): boolean {
  const suggested = suggestKind(text);
  return (kind === 'agree' && suggested === 'disagree') || (kind === 'disagree' && suggested === 'agree');
}
