import { Button } from '@mantine/core';
import type { Moment } from '#foundation/day.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { StateMark } from '#kit/state-mark.tsx';
import { type Action, actionOf, becauseWords, type ElectionPlace, type Shown } from './election-view.ts';
import css from './elections.module.css';
import type { ProtocolAnswer } from './protocol-tab.tsx';
import { shortKey, type SigningStand } from './signing-key.ts';
import { type Signing, useSigning } from './use-signing.ts';

type Role = ProtocolAnswer['signatures'][number]['role'];

const ROLE_WORDS: { readonly [R in Role]: Sentence } = {
  'head-teller': { vi: 'Trưởng ban kiểm phiếu', en: 'Head teller' },
  presidium: { vi: 'Thay mặt đoàn chủ tịch', en: 'For the presidium' },
};

/** What keeps this browser from signing, and what helps. */
const CANNOT: { readonly [S in Exclude<SigningStand, 'ready'>]: Sentence } = {
  insecure_address: {
    vi: 'Chưa ký được ở đây: trang đang mở bằng địa chỉ không mã hóa (http), trình duyệt không cho tạo khóa. Mở bằng https, hoặc ngay trên máy chủ (localhost), rồi ký; hoặc ký trên bản giấy.',
    en: 'This page cannot sign: its address is not encrypted (http), so the browser makes no keys. Open it by https or on the server itself (localhost), or sign on paper.',
  },
  browser_too_old: {
    vi: 'Trình duyệt này chưa ký được. Dùng Chrome hoặc Edge từ bản 137, Firefox từ 129, Safari từ 17; hoặc ký trên bản giấy.',
    en: 'This browser cannot sign. Use Chrome or Edge from 137, Firefox from 129, Safari from 17, or sign on paper.',
  },
  keeps_nothing: {
    vi: 'Trình duyệt này không giữ được khóa (cửa sổ ẩn danh hoặc bị chặn lưu trữ). Mở cửa sổ thường rồi ký.',
    en: 'This browser cannot keep a key (private window, or storage blocked). Open an ordinary window and sign there.',
  },
};

/** Two signatures of different persons, each with a key that never leaves the signer's browser. */
export function SignPanel({ place, shown, answer }: { readonly place: ElectionPlace; readonly shown: Shown; readonly answer: ProtocolAnswer }) {
  const say = useSay();
  const signing = useSigning(place, answer);
  const action = actionOf(answer.actions, 'elections.sign_protocol') ?? actionOf(shown.actions, 'elections.sign_protocol');
  return (
    <Panel title={say({ vi: 'Hai chữ ký', en: 'Two signatures' })}>
      <ul className={css.signed}>
        {(['head-teller', 'presidium'] as const).map((role) => (
          <SignatureLine key={role} role={role} answer={answer} />
        ))}
      </ul>
      {answer.signatures.length < 2 && action && <OwnSignature signing={signing} action={action} role={signing.isHead(shown) ? 'head-teller' : 'presidium'} />}
      <OwnKey signing={signing} />
    </Panel>
  );
}

function SignatureLine({ role, answer }: { readonly role: Role; readonly answer: ProtocolAnswer }) {
  const say = useSay();
  const show = useFormat();
  const signed = answer.signatures.find((each) => each.role === role);
  return (
    <li>
      <span className="muted small">{say(ROLE_WORDS[role])}</span>
      {signed ? (
        <>
          <b>{signed.name}</b>
          <StateMark state={signed.good ? 'done' : 'need'}>{say(signed.good ? { vi: 'chữ ký đúng', en: 'signature holds' } : { vi: 'chữ ký sai', en: 'signature fails' })}</StateMark>
          <small className="muted">
            {show.moment(signed.at as Moment)}, {say({ vi: 'khóa ', en: 'key ' })}
            <code>{shortKey(signed.publicKey)}</code>
          </small>
        </>
      ) : (
        <StateMark state="notdue">{say({ vi: 'chưa ký', en: 'not signed' })}</StateMark>
      )}
    </li>
  );
}

/** The button for who is asked to sign, or why it is not this person or not this browser. */
function OwnSignature({ signing, action, role }: { readonly signing: Signing; readonly action: Action; readonly role: Role }) {
  const say = useSay();
  const because = becauseWords(action);
  if (!action.may) return because ? <p className={css.because}>{say(because)}</p> : null;
  if (signing.stand === undefined) return null;
  if (signing.stand !== 'ready') return <p className="note warn">{say(CANNOT[signing.stand])}</p>;
  return (
    <div className="stack" style={{ gap: 'var(--s2)' }}>
      <Button loading={signing.busy} onClick={() => void signing.sign(role)}>
        {say({ vi: `Ký biên bản: ${ROLE_WORDS[role].vi.toLocaleLowerCase('vi')}`, en: `Sign: ${ROLE_WORDS[role].en.toLowerCase()}` })}
      </Button>
      <p className="small muted">
        {say(
          signing.key
            ? { vi: 'Ký bằng khóa đã đăng ký của trình duyệt này.', en: 'Signed with this browser’s registered key.' }
            : { vi: 'Lần ký đầu tạo một khóa ngay trong trình duyệt này và đăng ký phần công khai; phần bí mật không ra khỏi máy.', en: 'The first signature makes a key in this browser and registers its public half; the secret half never leaves it.' },
        )}
      </p>
      <ProblemNote problem={signing.problem} />
    </div>
  );
}

/** Which key of this person is registered, and that a new device revokes the old one. */
function OwnKey({ signing }: { readonly signing: Signing }) {
  const say = useSay();
  const show = useFormat();
  const registered = signing.registered;
  if (!registered) return null;
  return (
    <div className={css.ownKey}>
      <p className="small">
        {say({ vi: 'Khóa ký đã đăng ký của đồng chí: ', en: 'Your registered key: ' })}
        <code>{shortKey(registered.publicKey)}</code>
        <span className="muted"> {show.moment(registered.madeAt as Moment)}</span>
      </p>
      <p className="small muted">
        {say(
          signing.key
            ? { vi: 'Khóa này nằm trong trình duyệt đang dùng. Dùng máy khác thì tạo khóa mới và khóa này hết hiệu lực; chữ ký đã có vẫn đúng.', en: 'It is in this browser. Another device makes a new key and revokes this one; signatures made stay good.' }
            : { vi: 'Khóa này ở thiết bị khác. Ký ở đây sẽ tạo khóa mới và hủy khóa ấy; chữ ký đã có vẫn đúng.', en: 'It is on another device. Signing here makes a new key and revokes that one; signatures made stay good.' },
        )}
      </p>
      <button type="button" className="link" onClick={() => void signing.revoke(registered.id)}>
        {say({ vi: 'Hủy khóa này', en: 'Revoke this key' })}
      </button>
    </div>
  );
}
