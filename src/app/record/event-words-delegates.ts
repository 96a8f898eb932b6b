import { kindWords, standingWords } from '#delegates/core/words.ts';
import type { Sentence } from '#foundation/sentence.ts';
import type { LedgerEvent } from '#platform/ledger/append.ts';
import { because, count, dayIn, type EventWords, type Names, place, plain, rows } from './event-words-parts.ts';

/** "Nguyễn Văn An", or for several "12 người: A, B, C…". */
function people(names: readonly unknown[]): Sentence {
  const first = names.slice(0, 3).map(plain).join(', ');
  if (names.length === 1) return { vi: first, en: first };
  const [all, more] = [count(names.length), names.length > 3 ? '…' : ''];
  return { vi: `${all.vi} người: ${first}${more}`, en: `${all.en} persons: ${first}${more}` };
}

const fullNames = (event: LedgerEvent, fact: string): Sentence => people(rows(event, fact).map((each) => each['fullName']));

/** "Đoàn Chủ tịch, 29/5/2020". */
function decided(event: LedgerEvent): Sentence {
  const on = dayIn(event['decidedOn']);
  return { vi: `${plain(event['decidedBy'])}, ${on.vi}`, en: `${plain(event['decidedBy'])}, ${on.en}` };
}

function at(event: LedgerEvent, names: Names): string {
  return place(event['organisation'], names);
}

function added(event: LedgerEvent, names: Names): Sentence {
  const [who, where] = [fullNames(event, 'participants'), at(event, names)];
  const all = rows(event, 'participants');
  const kind = all.length === 1 ? (kindWords as { readonly [kind: string]: Sentence })[plain(all[0]?.['is'])] : undefined;
  return {
    vi: `Thêm vào danh sách đại hội ${where}: ${who.vi}${kind ? ` (${kind.vi.toLocaleLowerCase('vi')})` : ''}.`,
    en: `Added to the roll of ${where}: ${who.en}${kind ? ` (${kind.en.toLowerCase()})` : ''}.`,
  };
}

function checkedIn(event: LedgerEvent): Sentence {
  const moves = rows(event, 'moves');
  const of = (move: string): Sentence => people(moves.filter((each) => each['move'] === move).map((each) => each['fullName']));
  const has = (move: string): boolean => moves.some((each) => each['move'] === move);
  const parts: Sentence[] = [];
  if (has('arrive')) parts.push({ vi: `Có mặt: ${of('arrive').vi}`, en: `Present: ${of('arrive').en}` });
  if (has('leave')) parts.push({ vi: `Ra về: ${of('leave').vi}`, en: `Left: ${of('leave').en}` });
  if (has('mistake')) parts.push({ vi: `Bỏ mục ghi nhầm: ${of('mistake').vi}`, en: `Taken back as a mistake: ${of('mistake').en}` });
  return { vi: `${parts.map((part) => part.vi).join('; ')}.`, en: `${parts.map((part) => part.en).join('; ')}.` };
}

function standing(event: LedgerEvent): Sentence {
  const id = plain(event['standing']);
  const words = (standingWords as { readonly [standing: string]: Sentence })[id] ?? { vi: id, en: id };
  const [by, why] = [decided(event), because(event)];
  const name = plain(event['fullName']);
  return event['holds'] === true
    ? { vi: `${name}: ${words.vi.toLocaleLowerCase('vi')} (${by.vi}).${why.vi}`, en: `${name}: ${words.en.toLowerCase()} (${by.en}).${why.en}` }
    : { vi: `${name}: thôi «${words.vi.toLocaleLowerCase('vi')}» (${by.vi}).${why.vi}`, en: `${name}: no longer “${words.en.toLowerCase()}” (${by.en}).${why.en}` };
}

export const delegateEventWords: { readonly [kind: string]: EventWords } = {
  'delegates.participants_added': { name: { vi: 'Thêm vào danh sách đại hội', en: 'Added to the roll' }, say: added },
  'delegates.participants_changed': {
    name: { vi: 'Sửa danh sách đại hội', en: 'Roll changed' },
    say: (event) => {
      const [who, why] = [fullNames(event, 'participants'), because(event)];
      return { vi: `Sửa thông tin trong danh sách đại hội: ${who.vi}.${why.vi}`, en: `Changed on the roll: ${who.en}.${why.en}` };
    },
  },
  'delegates.participant_removed': {
    name: { vi: 'Gạch tên khỏi danh sách đại hội', en: 'Taken off the roll' },
    say: (event) => ({ vi: `Gạch tên ${plain(event['fullName'])} khỏi danh sách đại hội.${because(event).vi}`, en: `Took ${plain(event['fullName'])} off the roll.${because(event).en}` }),
  },
  'delegates.standing_decided': { name: { vi: 'Quyết định về tư cách', en: 'Standing decided' }, say: standing },
  'delegates.replaced': {
    name: { vi: 'Thay đại biểu bằng dự khuyết', en: 'Delegate replaced' },
    say: (event) => {
      const [by, why] = [decided(event), because(event)];
      return {
        vi: `${plain(event['alternateName'])} (dự khuyết) thay ${plain(event['fullName'])} (${by.vi}).${why.vi}`, en: `${plain(event['alternateName'])} (alternate) takes the seat of ${plain(event['fullName'])} (${by.en}).${why.en}`,
      };
    },
  },
  'delegates.seat_decided': {
    name: { vi: 'Quyết định ai giữ suất đại biểu', en: 'Holder of a seat decided' },
    say: (event) => {
      const [by, why] = [decided(event), because(event)];
      const holder = plain(event['holder'] === 'delegate' ? event['fullName'] : event['alternateName']);
      return { vi: `${holder} giữ suất của ${plain(event['fullName'])} (${by.vi}).${why.vi}`, en: `${holder} holds the seat of ${plain(event['fullName'])} (${by.en}).${why.en}` };
    },
  },
  'delegates.allocated': {
    name: { vi: 'Phân bổ đại biểu', en: 'Delegates allocated' },
    say: (event) => {
      const lines = rows(event, 'delegations');
      const sum = (fact: string): number => lines.reduce((total, each) => total + Number(each[fact] ?? 0), 0);
      const [units, officials, alternates, by, why] = [count(lines.length), count(sum('officials')), count(sum('alternates')), decided(event), because(event)];
      return {
        vi: `Phân bổ ${officials.vi} đại biểu chính thức, ${alternates.vi} dự khuyết cho ${units.vi} đoàn (${by.vi}).${why.vi}`,
        en: `Allocated ${officials.en} official delegates and ${alternates.en} alternates to ${units.en} delegations (${by.en}).${why.en}`,
      };
    },
  },
  'delegates.checked_in': { name: { vi: 'Điểm danh', en: 'Checked in' }, say: checkedIn },
  'delegates.roll_downloaded': {
    name: { vi: 'Tải danh sách, thẻ đại biểu', en: 'Roll or badges downloaded' },
    say: (event, names) => {
      const all = count(Number(event['persons'] ?? 0));
      const badges = event['file'] === 'badges';
      return {
        vi: `${badges ? 'Tải thẻ' : 'Tải danh sách'} của ${all.vi} người dự đại hội ${at(event, names)}.`, en: `Downloaded the ${badges ? 'badges' : 'roll'} of ${all.en} participants of ${at(event, names)}.`,
      };
    },
  },
};
