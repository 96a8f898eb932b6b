import type { Sentence } from '#foundation/sentence.ts';
import type { Naming } from '../core/meeting.ts';

/** Who is named with an opinion, who sees it, and what the device keeps. */
export const senderWords = {
  group: { vi: 'Chi bộ, tổ', en: 'Branch or group' },
  noGroup: { vi: 'chưa nêu', en: 'not said' },
  choose: { vi: 'Chọn', en: 'Choose' },
  namedAs: (name: string, organisation: string): Sentence => ({ vi: `Ghi tên: ${name}, ${organisation}.`, en: `Named: ${name}, ${organisation}.` }),
  notNamed: (organisation: string): Sentence => ({ vi: `Không ghi tên; chỉ ghi ${organisation}.`, en: `Without a name; only ${organisation} is recorded.` }),
  leaveOut: { vi: 'Không ghi tên', en: 'Leave my name out' },
  putIn: { vi: 'Ghi tên tôi', en: 'Put my name in' },
  onlyHere: { vi: 'Chỉ trình duyệt trên máy này mở lại được ý kiến không ghi tên.', en: 'Only this browser can open an opinion without a name again.' },
  keptNowhere: {
    vi: 'Trình duyệt này không lưu được biên nhận: đóng trang rồi sẽ không xem lại hay rút được ý kiến không ghi tên.',
    en: 'This browser keeps no receipts: once the page is closed, an opinion without a name cannot be seen or withdrawn.',
  },
  whoSees: { vi: 'Ai xem được?', en: 'Who sees this?' },
  seesNamed: (organisation: string): Sentence => ({
    vi: `Tên chỉ hiện với đồng chí và người ghi ý kiến của ${organisation}. Cấp trên đọc nội dung, biết là của tổ chức nào, không biết tên.`,
    en: `Your name is shown to you and to who records opinions in ${organisation}. Superiors read the words and the organisation, not the name.`,
  }),
  seesUnnamed: (organisation: string): Sentence => ({
    vi: `Không ai biết tên: tên và tài khoản không được ghi ở đâu cả. Nội dung được ghi là ý kiến của ${organisation}.`,
    en: `Nobody knows the name: neither name nor account is written down. The words are recorded as said in ${organisation}.`,
  }),
  yourName: { vi: 'Họ và tên', en: 'Your name' },
  yourNameMaybe: { vi: 'Họ và tên (không bắt buộc)', en: 'Your name (not needed)' },
  nameHow: { vi: 'Viết một lần, máy này nhớ đến hết cuộc họp.', en: 'Write it once; this device remembers it for the meeting.' },
  rule: {
    named: { vi: 'Cuộc họp này ghi tên người góp ý. Đồng chí viết họ tên khi gửi.', en: 'This meeting records who speaks. You give your name when you send.' },
    optional: { vi: 'Cuộc họp này không bắt buộc ghi tên. Để trống họ tên thì ý kiến không có tên.', en: 'This meeting does not insist on names. Leave the name blank and the opinion has none.' },
    unnamed: { vi: 'Cuộc họp này không ghi tên. Tên của đồng chí không được lưu ở đâu cả.', en: 'This meeting records no names. Your name is not kept anywhere.' },
  } satisfies { readonly [N in Naming]: Sentence },
  inMeeting: (organisation: string, group: string): Sentence => ({ vi: group === '' ? organisation : `${group}, ${organisation}`, en: group === '' ? organisation : `${group}, ${organisation}` }),
  sentFor: (where: string): Sentence => ({ vi: `Ý kiến được ghi của ${where}.`, en: `Recorded as said in ${where}.` }),
  seesInMeeting: {
    named: { vi: 'Thư ký và cấp ủy đơn vị thấy tên. Cấp trên đọc nội dung, không thấy tên.', en: 'The secretary and the committee see the name. Superiors read the words, not the name.' },
    optional: { vi: 'Nếu ghi tên: thư ký và cấp ủy đơn vị thấy tên, cấp trên không thấy. Nếu để trống: không ai biết tên.', en: 'With a name: the secretary and the committee see it, superiors do not. Without: nobody knows.' },
    unnamed: { vi: 'Mọi người có quyền xem đều chỉ đọc được nội dung; không ai biết tên.', en: 'Everybody who may look reads the words alone; nobody knows the name.' },
  } satisfies { readonly [N in Naming]: Sentence },
} as const;
