import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { because, count, dayIn, type EventWords, type Names, place, plain, rows } from './event-words-parts.ts';

/** A sentence about one organisation that is true from a day on, with its reason. */
function since(event: LedgerEvent, vi: string, en: string): Sentence {
  const on = dayIn(event['on']);
  const why = because(event);
  return { vi: `${vi}, từ ngày ${on.vi}.${why.vi}`, en: `${en}, from ${on.en}.${why.en}` };
}

function self(event: LedgerEvent, names: Names): string {
  return place(event['organisation'], names);
}

export const organisationEventWords: { readonly [kind: string]: EventWords } = {
  'organisations.added': {
    name: { vi: 'Thêm tổ chức', en: 'Organisation added' },
    say: (event, names) => {
      const superior = event['superior'] === null ? undefined : place(event['superior'], names);
      const shown = `${plain(event['name'])} (${plain(event['organisation'])})`;
      return since(event, `Thêm ${shown}${superior === undefined ? '' : `, trực thuộc ${superior}`}`, `Added ${shown}${superior === undefined ? '' : `, below ${superior}`}`);
    },
  },
  'organisations.renamed': {
    name: { vi: 'Đổi tên', en: 'Renamed' },
    say: (event) => since(event, `Đổi tên ${plain(event['was'])} (${plain(event['organisation'])}) thành ${plain(event['name'])}`, `Renamed ${plain(event['was'])} (${plain(event['organisation'])}) to ${plain(event['name'])}`),
  },
  'organisations.reclassified': {
    name: { vi: 'Đổi loại hình', en: 'Reclassified' },
    say: (event, names) => since(event, `Đổi loại hình của ${self(event, names)}`, `Changed the kind of ${self(event, names)}`),
  },
  'organisations.recounted': {
    name: { vi: 'Cập nhật số đảng viên, chi bộ', en: 'Members and branches counted' },
    say: (event, names) => {
      const of = (value: unknown): Sentence => (typeof value === 'number' ? count(value) : { vi: 'chưa rõ', en: 'unknown' });
      const [members, branches] = [of(event['members']), of(event['branches'])];
      return since(event, `${self(event, names)}: đảng viên ${members.vi}, chi bộ trực thuộc ${branches.vi}`, `${self(event, names)}: members ${members.en}, branches ${branches.en}`);
    },
  },
  'organisations.moved': {
    name: { vi: 'Chuyển trực thuộc', en: 'Moved' },
    say: (event, names) => since(event, `Chuyển ${self(event, names)} về trực thuộc ${place(event['superior'], names)}`, `Moved ${self(event, names)} below ${place(event['superior'], names)}`),
  },
  'organisations.merged': {
    name: { vi: 'Sáp nhập', en: 'Merged' },
    say: (event, names) => since(event, `Sáp nhập ${self(event, names)} vào ${place(event['into'], names)}`, `Merged ${self(event, names)} into ${place(event['into'], names)}`),
  },
  'organisations.split': {
    name: { vi: 'Chia tách', en: 'Split' },
    say: (event, names) => {
      const parts = (event['parts'] as readonly string[]).map((code) => place(code, names)).join(', ');
      return since(event, `Chia tách ${self(event, names)}, lập ${parts}`, `Split ${self(event, names)}, founding ${parts}`);
    },
  },
  'organisations.closed': {
    name: { vi: 'Kết thúc hoạt động', en: 'Closed' },
    say: (event, names) => since(event, `Kết thúc hoạt động ${self(event, names)}`, `Closed ${self(event, names)}`),
  },
  'organisations.imported': {
    name: { vi: 'Nạp danh sách tổ chức', en: 'Register imported' },
    say: (event) => {
      const [added, changed] = [count(rows(event, 'added').length), count(rows(event, 'changed').length)];
      return since(event, `Nạp danh sách tổ chức: thêm ${added.vi}, sửa ${changed.vi}`, `Imported the register: ${added.en} added, ${changed.en} changed`);
    },
  },
};
