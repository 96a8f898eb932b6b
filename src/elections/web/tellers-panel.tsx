import { useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import type { Arrangement } from '../core/settle.ts';
import { ActionButton } from './action-button.tsx';
import type { ElectionPlace, Shown } from './election-view.ts';
import css from './elections.module.css';
import { TellersDialog } from './tellers-dialog.tsx';

type Member = Shown['tellers']['members'][number];

const ROLE_WORDS: { readonly [R in Member['role']]: Sentence } = {
  head: { vi: 'trưởng ban', en: 'head teller' },
  member: { vi: 'ủy viên', en: 'teller' },
  watcher: { vi: 'đoàn chủ tịch, giám sát', en: 'presidium, watching' },
};

/** How two passes and a settlement are divided among the tellers there are. */
export const ARRANGEMENT_WORDS: { readonly [A in Arrangement]: Sentence } = {
  'third-settles': { vi: 'Hai người kiểm hai lượt riêng; chỗ lệch do người thứ ba chốt theo phiếu giấy, trưởng ban chứng kiến.', en: 'Two persons make the two passes; a third settles differences against the paper, with the head teller.' },
  'both-settle': { vi: 'Hai người kiểm hai lượt riêng; chỗ lệch do cả hai cùng chốt theo phiếu giấy.', en: 'Two persons make the two passes and settle differences together against the paper.' },
  'one-teller-watched': { vi: 'Một người kiểm phiếu: lượt thứ hai làm cùng một thành viên đoàn chủ tịch giám sát; biên bản ghi rõ.', en: 'One teller: the second pass is made with a member of the presidium watching; the protocol says so.' },
};

export function TellersPanel({ place, shown }: { readonly place: ElectionPlace; readonly shown: Shown }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { tellers } = shown;
  return (
    <Panel title={say({ vi: 'Ban kiểm phiếu', en: 'Tellers' })}>
      {tellers.members.length === 0 ? (
        <p className="small muted">{say({ vi: 'Chưa có ban kiểm phiếu. Đoàn chủ tịch giới thiệu, đại hội biểu quyết; không ai có tên trong danh sách bầu.', en: 'There are no tellers yet. The presidium proposes, the congress votes; nobody on the list.' })}</p>
      ) : (
        <ul className={css.people}>
          {tellers.members.toSorted((a, b) => Number(b.role === 'head') - Number(a.role === 'head')).map((member) => (
            <li key={member.participant}>
              {member.name}
              <span className="muted">{say(ROLE_WORDS[member.role])}</span>
              {member.person === null && member.role !== 'watcher' && <small className={css.attention}>{say({ vi: 'chưa gắn tài khoản', en: 'not tied to an account' })}</small>}
            </li>
          ))}
        </ul>
      )}
      {tellers.arrangement && <p className="small muted">{say(ARRANGEMENT_WORDS[tellers.arrangement])}</p>}
      <div className={css.actions}>
        <ActionButton actions={shown.actions} operation="elections.name_tellers" main={tellers.members.length === 0 && shown.list.candidates.length > 0} onClick={() => setOpen(true)}>
          {say(tellers.members.length === 0 ? { vi: 'Lập ban kiểm phiếu', en: 'Name the tellers' } : { vi: 'Lập lại ban kiểm phiếu', en: 'Name the tellers anew' })}
        </ActionButton>
      </div>
      <TellersDialog place={place} shown={shown} opened={open} onClose={() => setOpen(false)} />
    </Panel>
  );
}
