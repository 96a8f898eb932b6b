import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { methodWords, motionStateWords, officeWords, sittingWords } from '#sittings/core/words.ts';
import { dayIn, type EventWords, plain, rows } from './event-words-parts.ts';

const text = (event: LedgerEvent, fact: string): string => plain(event[fact]);

/** A word of a table by an event's fact; what the table does not know is said as it stands. */
function wordOf(words: { readonly [id: string]: Sentence }, value: unknown): Sentence {
  return words[plain(value)] ?? { vi: plain(value), en: plain(value) };
}

function said(name: Sentence, say: (event: LedgerEvent) => Sentence): EventWords {
  return { name, say: (event) => say(event) };
}

/** "vinh-long-2020" has one congress of each organisation, which the entry names; so the sentences name what was done. */
export const sittingEventWords: { readonly [kind: string]: EventWords } = {
  'sittings.agenda_set': said({ vi: 'Lập chương trình đại hội', en: 'Agenda set' }, (event) => {
    const items = rows(event, 'items').length;
    return { vi: `Lập chương trình lần ${text(event, 'revision')}, ${items} mục.`, en: `Set the agenda, version ${text(event, 'revision')}, ${items} items.` };
  }),
  'sittings.sitting_opened': said({ vi: 'Khai mạc phiên họp', en: 'Sitting opened' }, (event) => {
    const [kind, on] = [wordOf(sittingWords, event['sittingKind']), dayIn(event['heldOn'])];
    const reason = text(event, 'reason');
    return {
      vi: `Khai mạc ${kind.vi.toLowerCase()} ngày ${on.vi}: có mặt ${text(event, 'present')}/${text(event, 'summoned')}.${reason === '' ? '' : ` Chưa đủ hai phần ba, lý do: ${reason}.`}`,
      en: `Opened the ${kind.en.toLowerCase()} of ${on.en}: ${text(event, 'present')} of ${text(event, 'summoned')} present.${reason === '' ? '' : ` Less than two thirds, reason: ${reason}.`}`,
    };
  }),
  'sittings.sitting_closed': said({ vi: 'Kết thúc phiên họp', en: 'Sitting closed' }, () => ({ vi: 'Kết thúc phiên họp.', en: 'Closed the sitting.' })),
  'sittings.congress_closed': said({ vi: 'Bế mạc đại hội', en: 'Congress closed' }, (event) => {
    const on = dayIn(event['heldOn']);
    const left = rows(event, 'unfinished').length;
    return { vi: `Bế mạc đại hội ngày ${on.vi}${left === 0 ? '' : `, còn ${left} việc chưa xong`}.`, en: `Closed the congress of ${on.en}${left === 0 ? '' : `, ${left} matters unfinished`}.` };
  }),
  'sittings.item_started': said({ vi: 'Bắt đầu một mục', en: 'Item begun' }, () => ({ vi: 'Bắt đầu hoặc tiếp tục một mục của chương trình.', en: 'Began or took up an item of the agenda.' })),
  'sittings.item_ended': said({ vi: 'Kết thúc một mục', en: 'Item ended' }, () => ({ vi: 'Kết thúc mục đang tiến hành.', en: 'Ended the item under way.' })),
  'sittings.speech_requested': said({ vi: 'Đăng ký phát biểu', en: 'Speech registered' }, (event) => ({
    vi: `Đăng ký phát biểu: ${text(event, 'name')}, ${text(event, 'minutes')} phút, «${text(event, 'subject')}».`, en: `Registered a speech: ${text(event, 'name')}, ${text(event, 'minutes')} minutes, “${text(event, 'subject')}”.`,
  })),
  'sittings.speeches_ordered': said({ vi: 'Sắp thứ tự phát biểu', en: 'Speeches ordered' }, (event) => ({ vi: `Sắp thứ tự ${rows(event, 'order').length} người chờ phát biểu.`, en: `Ordered ${rows(event, 'order').length} waiting speakers.` })),
  'sittings.speech_started': said({ vi: 'Mời phát biểu', en: 'Speech begun' }, (event) => ({ vi: `${text(event, 'name')} phát biểu.`, en: `${text(event, 'name')} spoke.` })),
  'sittings.speech_ended': said({ vi: 'Kết thúc phát biểu', en: 'Speech ended' }, (event) => ({ vi: `${text(event, 'name')} kết thúc phát biểu.`, en: `${text(event, 'name')} ended the speech.` })),
  'sittings.speech_withdrawn': said({ vi: 'Rút đăng ký phát biểu', en: 'Speech withdrawn' }, (event) => ({ vi: `Rút đăng ký phát biểu của ${text(event, 'name')}.`, en: `Withdrew the speech of ${text(event, 'name')}.` })),
  'sittings.motion_put': said({ vi: 'Nêu việc biểu quyết', en: 'Motion put' }, (event) => {
    const method = wordOf(methodWords, event['method']);
    return { vi: `Nêu biểu quyết số ${text(event, 'number')} (${method.vi.toLowerCase()}): ${text(event, 'text')}.`, en: `Put motion no. ${text(event, 'number')} (${method.en.toLowerCase()}): ${text(event, 'text')}.` };
  }),
  'sittings.motion_decided': said({ vi: 'Kết quả biểu quyết', en: 'Motion decided' }, (event) => {
    const outcome = wordOf(motionStateWords, event['outcome']);
    const [votes, corrected, reason] = [['for', 'against', 'other'].map((fact) => text(event, fact)), event['version'] !== 1, text(event, 'reason')];
    return {
      vi: `${corrected ? 'Đính chính biểu' : 'Biểu'} quyết số ${text(event, 'number')}: tán thành ${votes[0]}, không tán thành ${votes[1]}, ý kiến khác ${votes[2]} trên ${text(event, 'present')} có mặt. ${outcome.vi}.${corrected ? ` Lý do: ${reason}.` : ''}`,
      en: `${corrected ? 'Corrected motion' : 'Motion'} no. ${text(event, 'number')}: for ${votes[0]}, against ${votes[1]}, other ${votes[2]} of ${text(event, 'present')} present. ${outcome.en}.${corrected ? ` Reason: ${reason}.` : ''}`,
    };
  }),
  'sittings.motion_withdrawn': said({ vi: 'Rút việc biểu quyết', en: 'Motion withdrawn' }, (event) => ({ vi: `Rút biểu quyết số ${text(event, 'number')}.`, en: `Withdrew motion no. ${text(event, 'number')}.` })),
  'sittings.officers_elected': said({ vi: 'Bầu cơ quan điều hành đại hội', en: 'Officers elected' }, (event) => {
    const office = wordOf(officeWords, event['office']);
    const names = rows(event, 'people').map((person) => plain(person['name'])).join(', ');
    return { vi: `Bầu ${office.vi.toLowerCase()}: ${names}.`, en: `Elected the ${office.en.toLowerCase()}: ${names}.` };
  }),
  'sittings.screen_made': said({ vi: 'Thêm màn hình hội trường', en: 'Hall screen added' }, (event) => ({ vi: `Thêm màn hình «${text(event, 'name')}».`, en: `Added the screen “${text(event, 'name')}”.` })),
  'sittings.screen_ended': said({ vi: 'Thu hồi màn hình hội trường', en: 'Hall screen revoked' }, (event) => ({ vi: `Thu hồi địa chỉ màn hình «${text(event, 'name')}».`, en: `Revoked the address of the screen “${text(event, 'name')}”.` })),
  'sittings.panel_shown': said({ vi: 'Trình chiếu lên màn hình', en: 'Shown in the hall' }, (event) => ({ vi: `Đổi nội dung trên ${rows(event, 'screens').length} màn hình hội trường.`, en: `Changed what ${rows(event, 'screens').length} hall screens show.` })),
  'sittings.panel_announced': said({ vi: 'Công bố tại hội trường', en: 'Announced in the hall' }, (event) => ({ vi: `Công bố tại hội trường: ${text(event, 'title')}.`, en: `Announced in the hall: ${text(event, 'title')}.` })),
  'sittings.minutes_entry_added': said({ vi: 'Thêm dòng vào biên bản', en: 'Line added to the minutes' }, (event) => {
    const sentence = event['sentence'] as unknown as Sentence;
    return { vi: `Vào biên bản: ${sentence.vi}`, en: `Into the minutes: ${sentence.en}` };
  }),
  'sittings.minutes_remarked': said({ vi: 'Ghi chú vào biên bản', en: 'Remark in the minutes' }, (event) =>
    text(event, 'text') === '' ? { vi: 'Bỏ một ghi chú trong biên bản.', en: 'Took a remark out of the minutes.' } : { vi: `Ghi chú vào biên bản: ${text(event, 'text')}`, en: `Remarked in the minutes: ${text(event, 'text')}` }),
};
