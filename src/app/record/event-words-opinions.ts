import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { kindWords, wayWords } from '#opinions/core/given-words.ts';
import { because, count, dayIn, type EventWords, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);
const groupOf = (event: LedgerEvent): Sentence => (text(event, 'group') === '' ? { vi: 'của tổ chức', en: 'of the organisation' } : { vi: `của ${text(event, 'group')}`, en: `of ${text(event, 'group')}` });

function window(event: LedgerEvent): Sentence {
  const [from, until] = [dayIn(event['from']), dayIn(event['until'])];
  return { vi: `từ ${from.vi} đến hết ${until.vi}`, en: `from ${from.en} to ${until.en}` };
}

function driveSaid(vi: string, en: string): (event: LedgerEvent) => Sentence {
  return (event) => {
    const documents = count(rows(event, 'documents').length);
    return { vi: `${vi} «${text(event, 'name')}» ${window(event).vi}, ${documents.vi} dự thảo.`, en: `${en} “${text(event, 'name')}” ${window(event).en}, ${documents.en} drafts.` };
  };
}

function given(event: LedgerEvent): Sentence {
  const all = rows(event, 'opinions');
  const way = (wayWords as { readonly [way: string]: Sentence })[text(event, 'way')] ?? { vi: text(event, 'way'), en: text(event, 'way') };
  const [first] = all;
  if (all.length !== 1 || !first) return { vi: `Nhận ${count(all.length).vi} ý kiến góp ý ${groupOf(event).vi} về dự thảo lần ${text(event, 'version')} (${way.vi.toLowerCase()}).`, en: `Received ${count(all.length).en} opinions ${groupOf(event).en} on draft no. ${text(event, 'version')} (${way.en.toLowerCase()}).` };
  const kind = (kindWords as { readonly [kind: string]: Sentence })[plain(first['stance'])] ?? { vi: '', en: '' };
  const said = { vi: first['paragraph'] === null ? 'cả văn kiện' : `đoạn ${plain(first['paragraph'])}`, en: first['paragraph'] === null ? 'the document' : `paragraph ${plain(first['paragraph'])}` };
  return {
    vi: `Nhận ý kiến số ${plain(first['number'])} về ${said.vi}, dự thảo lần ${text(event, 'version')}: ${kind.vi.toLowerCase()} (${way.vi.toLowerCase()}).`,
    en: `Received opinion no. ${plain(first['number'])} on ${said.en} of draft no. ${text(event, 'version')}: ${kind.en.toLowerCase()} (${way.en.toLowerCase()}).`,
  };
}

/** What the record says of the intake of opinions; the words themselves are shown with the entry. */
export const opinionIntakeEventWords: { readonly [kind: string]: EventWords } = {
  'opinions.drive_opened': { name: { vi: 'Mở đợt lấy ý kiến', en: 'Drive opened' }, say: driveSaid('Mở đợt lấy ý kiến', 'Opened the drive') },
  'opinions.drive_changed': { name: { vi: 'Sửa đợt lấy ý kiến', en: 'Drive changed' }, say: driveSaid('Sửa đợt lấy ý kiến', 'Changed the drive') },
  'opinions.meeting_opened': {
    name: { vi: 'Lập cuộc họp góp ý', en: 'Meeting set up' },
    say: (event) => ({ vi: `Lập cuộc họp góp ý ${groupOf(event).vi} ngày ${dayIn(event['heldOn']).vi}.`, en: `Set up the meeting ${groupOf(event).en} of ${dayIn(event['heldOn']).en}.` }),
  },
  'opinions.meeting_changed': {
    name: { vi: 'Sửa cuộc họp góp ý', en: 'Meeting changed' },
    say: (event) => ({
      vi: `Sửa cuộc họp góp ý ${groupOf(event).vi} ngày ${dayIn(event['heldOn']).vi}${event['newCode'] === true ? ', cấp mã mới' : ''}.`,
      en: `Changed the meeting ${groupOf(event).en} of ${dayIn(event['heldOn']).en}${event['newCode'] === true ? ', with a new code' : ''}.`,
    }),
  },
  'opinions.meeting_closed': {
    name: { vi: 'Kết thúc cuộc họp góp ý', en: 'Meeting closed' },
    say: (event) => ({ vi: `Kết thúc cuộc họp góp ý ${groupOf(event).vi}, ${text(event, 'attending')} người dự.`, en: `Closed the meeting ${groupOf(event).en}, ${text(event, 'attending')} attending.` }),
  },
  'opinions.given': { name: { vi: 'Nhận ý kiến góp ý', en: 'Opinions received' }, say: given },
  'opinions.file_taken': {
    name: { vi: 'Nạp tệp ý kiến', en: 'File of opinions taken' },
    say: (event) => ({ vi: `Nạp tệp «${text(event, 'fileName')}», ${count(Number(event['opinions'])).vi} ý kiến.`, en: `Took the file “${text(event, 'fileName')}” with ${count(Number(event['opinions'])).en} opinions.` }),
  },
  'opinions.withdrawn': {
    name: { vi: 'Rút ý kiến góp ý', en: 'Opinion withdrawn' },
    say: (event) => ({ vi: `Người góp ý rút ý kiến số ${text(event, 'number')}.${because(event).vi}`, en: `The speaker withdrew opinion no. ${text(event, 'number')}.${because(event).en}` }),
  },
};
