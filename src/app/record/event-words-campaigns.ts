import type { LedgerEvent } from '#platform/ledger/append.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { because, count, dayIn, type EventWords, type Names, place, places, plain, rows } from './event-words-parts.ts';

/** Plans are changed by the office, by a hold, or by its end; the kind of the first version tells which. */
const CHANGES: { readonly [change: string]: Sentence } = {
  planned: { vi: 'Lập kế hoạch đại hội cho', en: 'Planned the congress of' },
  dropped: { vi: 'Bỏ ngày dự kiến đại hội của', en: 'Took away the planned day of' },
  'held-back': { vi: 'Giữ lại kế hoạch đại hội trong thời gian tạm dừng của', en: 'Held back the planned congress of' },
  shifted: { vi: 'Dời ngày đại hội theo đợt tạm dừng của', en: 'Moved the congress after the hold, of' },
};

function plansChanged(event: LedgerEvent, names: Names): Sentence {
  const congresses = rows(event, 'congresses');
  const first = congresses[0];
  const words = CHANGES[plain(first?.['change'])] ?? { vi: 'Sửa kế hoạch đại hội của', en: 'Changed the plan of' };
  const who = places(congresses.map((each) => each['organisation']), names);
  const on = dayIn(congresses.length === 1 ? first?.['plannedOn'] : null);
  const why = because(event);
  return { vi: `${ended(`${words.vi} ${who.vi}${on.vi === '' ? '' : `: ngày ${on.vi}`}`)}${why.vi}`, en: `${ended(`${words.en} ${who.en}${on.en === '' ? '' : `: ${on.en}`}`)}${why.en}` };
}

/** With a full stop, unless it breaks off. */
function ended(text: string): string {
  return text.endsWith('…') ? text : `${text}.`;
}

function decided(event: LedgerEvent, names: Names): Sentence {
  const pilot = event['decision'] === 'pilot';
  const value = event['value'] === true;
  const who = places(rows(event, 'congresses').map((each) => each['organisation']), names);
  const on = dayIn(event['decidedOn']);
  const paper = plain(event['paperNumber']);
  const why = because(event);
  const what: Sentence = pilot ? { vi: 'làm điểm đại hội', en: 'a pilot congress' } : { vi: 'bầu trực tiếp bí thư tại đại hội', en: 'the direct election of the secretary' };
  return {
    vi: `${value ? 'Quyết định' : 'Thôi quyết định'} ${what.vi}: ${who.vi}; ngày ${on.vi}${paper === '' ? '' : `, văn bản ${paper}`}.${why.vi}`,
    en: `${value ? 'Decided on' : 'Withdrew the decision on'} ${what.en}: ${who.en}; ${on.en}${paper === '' ? '' : `, paper ${paper}`}.${why.en}`,
  };
}

/** Each setting that changed, as it is now; the order is that of the settings page. */
function settings(event: LedgerEvent): Sentence {
  const said: (Sentence | false)[] = [
    event['nameVi'] !== undefined && { vi: `tên «${plain(event['nameVi'])}»`, en: `name in Vietnamese “${plain(event['nameVi'])}”` },
    event['nameEn'] !== undefined && { vi: `tên tiếng Anh «${plain(event['nameEn'])}»`, en: `name in English “${plain(event['nameEn'])}”` },
    event['term'] !== undefined && { vi: `nhiệm kỳ ${plain(event['term'])}`, en: `term ${plain(event['term'])}` },
    event['fromDay'] !== undefined && { vi: `bắt đầu ngày ${dayIn(event['fromDay']).vi}`, en: `begins on ${dayIn(event['fromDay']).en}` },
    event['untilDay'] !== undefined && { vi: `kết thúc ngày ${dayIn(event['untilDay']).vi}`, en: `ends on ${dayIn(event['untilDay']).en}` },
    event['shownOn'] !== undefined &&
      (event['shownOn'] === null
        ? { vi: 'màn hình mở ở ngày hiện tại', en: 'screens open on the present day' }
        : { vi: `màn hình mở ở ngày ${dayIn(event['shownOn']).vi}`, en: `screens open on ${dayIn(event['shownOn']).en}` }),
    event['levels'] !== undefined && { vi: 'thời gian đại hội các cấp', en: 'the windows of the levels' },
    event['switches'] !== undefined && { vi: 'quy tắc chưa xác nhận được áp dụng', en: 'the unconfirmed rules applied' },
  ];
  const all = said.filter((each) => each !== false);
  return { vi: all.map((each) => each.vi).join('; '), en: all.map((each) => each.en).join('; ') };
}

export const campaignEventWords: { readonly [kind: string]: EventWords } = {
  'campaigns.season_made': {
    name: { vi: 'Lập mùa đại hội', en: 'Season made' },
    say: (event, names) => ({
      vi: `Lập mùa đại hội «${plain(event['nameVi'])}», nhiệm kỳ ${plain(event['term'])}, của ${place(event['root'], names)}.`,
      en: `Made the season “${plain(event['nameEn'])}”, term ${plain(event['term'])}, of ${place(event['root'], names)}.`,
    }),
  },
  'campaigns.season_changed': {
    name: { vi: 'Đổi thiết lập mùa', en: 'Season’s settings changed' },
    say: (event, names) => {
      const [what, why] = [settings(event), because(event)];
      return { vi: `Đổi thiết lập mùa đại hội của ${place(event['root'], names)}: ${what.vi}.${why.vi}`, en: `Changed the settings of the season of ${place(event['root'], names)}: ${what.en}.${why.en}` };
    },
  },
  'campaigns.congresses_opened': {
    name: { vi: 'Đưa đại hội vào mùa', en: 'Congresses opened' },
    say: (event) => {
      const all = count(rows(event, 'congresses').length);
      return { vi: `Đưa đại hội của ${all.vi} tổ chức vào mùa.`, en: `Opened the congresses of ${all.en} organisations in the season.` };
    },
  },
  'campaigns.plans_changed': { name: { vi: 'Lập, sửa kế hoạch', en: 'Plans changed' }, say: plansChanged },
  'campaigns.congresses_decided': { name: { vi: 'Quyết định của cấp trên', en: 'Decision of the superior' }, say: decided },
  'campaigns.hold_declared': {
    name: { vi: 'Tạm dừng đại hội', en: 'Hold declared' },
    say: (event, names) => {
      const [from, until, why] = [dayIn(event['fromDay']), dayIn(event['untilDay']), because(event)];
      const where = place(event['organisation'], names);
      const paper = plain(event['paperNumber']);
      return {
        vi: `Tạm dừng đại hội của ${where} và các tổ chức trực thuộc từ ngày ${from.vi} ${until.vi === '' ? 'đến khi có thông báo mới' : `đến hết ngày ${until.vi}`}${paper === '' ? '' : `, văn bản ${paper}`}.${why.vi}`,
        en: `Held all congresses of ${where} and below from ${from.en} ${until.en === '' ? 'until further notice' : `to the end of ${until.en}`}${paper === '' ? '' : `, paper ${paper}`}.${why.en}`,
      };
    },
  },
  'campaigns.hold_lifted': {
    name: { vi: 'Kết thúc tạm dừng', en: 'Hold ended' },
    say: (event, names) => {
      const last = dayIn(event['lastDay']);
      return { vi: `Kết thúc đợt tạm dừng của ${place(event['organisation'], names)}; ngày cuối là ${last.vi}.`, en: `Ended the hold of ${place(event['organisation'], names)}; its last day is ${last.en}.` };
    },
  },
  'campaigns.day_off_set': {
    name: { vi: 'Đặt ngày nghỉ, làm bù', en: 'Day off set' },
    say: (event) => {
      const day = dayIn(event['day']);
      const kinds: { readonly [kind: string]: Sentence } = {
        off: { vi: 'là ngày nghỉ', en: 'is a day off' },
        'working-saturday': { vi: 'là ngày làm bù', en: 'is a Saturday worked' },
        ordinary: { vi: 'trở lại như thường lệ', en: 'is an ordinary day again' },
      };
      const words = kinds[plain(event['dayKind'])] ?? { vi: plain(event['dayKind']), en: plain(event['dayKind']) };
      const note = plain(event['note']);
      return { vi: `Ngày ${day.vi} ${words.vi}${note === '' ? '' : ` (${note})`}.`, en: `${day.en} ${words.en}${note === '' ? '' : ` (${note})`}.` };
    },
  },
};
