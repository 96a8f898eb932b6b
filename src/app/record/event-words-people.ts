import type { Sentence } from '#foundation/sentence.ts';
import { DUTY_KINDS, isDutyKind } from '#people/core/duties.ts';
import { because, dayIn, type EventWords, place, plain } from './event-words-parts.ts';

/** The words of a duty's kind; a kind of another edition is its own word. */
export function dutyWords(kind: unknown): Sentence {
  const text = plain(kind);
  return isDutyKind(text) ? DUTY_KINDS[text].words : { vi: text, en: text };
}

/** A sentence about an account, with the reason when one was given. */
function account(name: Sentence, vi: string, en: string): EventWords {
  return {
    name,
    say: (event) => {
      const why = because(event);
      return { vi: `${vi} ${plain(event['account'])}.${why.vi}`, en: `${en} ${plain(event['account'])}.${why.en}` };
    },
  };
}

export const peopleEventWords: { readonly [kind: string]: EventWords } = {
  'people.person_added': {
    name: { vi: 'Thêm cán bộ', en: 'Person added' },
    say: (event, names) => ({
      vi: `Thêm ${plain(event['fullName'])}${event['title'] ? `, ${plain(event['title'])}` : ''}, thuộc ${place(event['organisation'], names)}.`,
      en: `Added ${plain(event['fullName'])}${event['title'] ? `, ${plain(event['title'])}` : ''}, of ${place(event['organisation'], names)}.`,
    }),
  },
  'people.person_corrected': {
    name: { vi: 'Sửa thông tin cán bộ', en: 'Person corrected' },
    say: (event, names) => ({
      vi: `Sửa thông tin của ${plain(event['fullName'])}, thuộc ${place(event['organisation'], names)}.`,
      en: `Corrected the particulars of ${plain(event['fullName'])}, of ${place(event['organisation'], names)}.`,
    }),
  },
  'people.duty_given': {
    name: { vi: 'Giao nhiệm vụ', en: 'Duty given' },
    say: (event, names) => {
      const [duty, from, until] = [dutyWords(event['dutyKind']), dayIn(event['fromDay']), dayIn(event['untilDay'])];
      const at = place(event['organisation'], names);
      return {
        vi: `Giao ${plain(event['fullName'])} nhiệm vụ «${duty.vi}» tại ${at}, từ ngày ${from.vi}${until.vi === '' ? '' : ` đến trước ngày ${until.vi}`}.`,
        en: `Gave ${plain(event['fullName'])} the duty “${duty.en}” in ${at}, from ${from.en}${until.en === '' ? '' : ` until before ${until.en}`}.`,
      };
    },
  },
  'people.duty_ended': {
    name: { vi: 'Kết thúc nhiệm vụ', en: 'Duty ended' },
    say: (event, names) => {
      const [duty, until, why] = [dutyWords(event['dutyKind']), dayIn(event['untilDay']), because(event)];
      const at = place(event['organisation'], names);
      return {
        vi: `Kết thúc nhiệm vụ «${duty.vi}» của ${plain(event['fullName'])} tại ${at}, từ ngày ${until.vi}.${why.vi}`,
        en: `Ended the duty “${duty.en}” of ${plain(event['fullName'])} in ${at}, from ${until.en}.${why.en}`,
      };
    },
  },
  'people.account_made': {
    name: { vi: 'Lập tài khoản', en: 'Account made' },
    say: (event) => ({ vi: `Lập tài khoản ${plain(event['account'])} cho ${plain(event['fullName'])}.`, en: `Made the account ${plain(event['account'])} for ${plain(event['fullName'])}.` }),
  },
  'people.password_changed': account({ vi: 'Đổi mật khẩu', en: 'Password changed' }, 'Đổi mật khẩu của tài khoản', 'Changed the password of the account'),
  'people.password_reset': account({ vi: 'Cấp lại mật khẩu', en: 'Password reset' }, 'Cấp lại mật khẩu cho tài khoản', 'Reset the password of the account'),
  'people.account_disabled': account({ vi: 'Khóa tài khoản', en: 'Account disabled' }, 'Khóa tài khoản', 'Disabled the account'),
  'people.account_enabled': account({ vi: 'Mở lại tài khoản', en: 'Account enabled' }, 'Mở lại tài khoản', 'Enabled the account'),
  'people.totp_confirmed': account({ vi: 'Bật mã xác thực', en: 'Codes switched on' }, 'Bật mã xác thực khi đăng nhập cho tài khoản', 'Switched on sign-in codes for the account'),
  'people.totp_removed': account({ vi: 'Tắt mã xác thực', en: 'Codes switched off' }, 'Tắt mã xác thực khi đăng nhập của tài khoản', 'Switched off sign-in codes for the account'),
  'people.passkey_added': {
    name: { vi: 'Thêm khóa trên thiết bị', en: 'Passkey added' },
    say: (event) => ({
      vi: `Thêm khóa trên thiết bị «${plain(event['name'])}» để đăng nhập tài khoản ${plain(event['account'])}.`,
      en: `Added the passkey “${plain(event['name'])}” to sign in to the account ${plain(event['account'])}.`,
    }),
  },
  'people.passkey_removed': account({ vi: 'Bỏ khóa trên thiết bị', en: 'Passkey removed' }, 'Bỏ một khóa trên thiết bị của tài khoản', 'Removed a passkey of the account'),
  'people.token_made': {
    name: { vi: 'Cấp mã truy cập cho chương trình', en: 'Token for a program made' },
    say: (event) => {
      const until = dayIn(event['untilDay']);
      const reads = event['readsOnly'] === true;
      return {
        vi: `Cấp mã truy cập «${plain(event['name'])}» cho chương trình của tài khoản ${plain(event['account'])}${reads ? ', chỉ đọc' : ''}, đến trước ngày ${until.vi}.`,
        en: `Made the token “${plain(event['name'])}” for a program of the account ${plain(event['account'])}${reads ? ', reading only' : ''}, until before ${until.en}.`,
      };
    },
  },
  'people.token_revoked': account({ vi: 'Thu hồi mã truy cập', en: 'Token revoked' }, 'Thu hồi một mã truy cập của tài khoản', 'Revoked a token of the account'),
};
