import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { newUuid } from '#kit/new-uuid.ts';
import { fieldProblem } from '#kit/problem-note.tsx';
import { submit } from '../contract.ts';
import { missingPieces } from '../core/piece.ts';
import { dossierKindWords } from '../core/words.ts';
import { type At, dossierAddress } from './approvals-address.ts';
import { dossierWords as words, kindPurposes, lower, type Overview, type OwnKind } from './dossier-words.ts';

/** Sends a dossier up: what it is, number of its letter, and why it goes although something is missing. */
export function SubmitDialog({ at, of, kind, onClose }: { readonly at: At; readonly of: Overview; readonly kind: OwnKind; readonly onClose: () => void }) {
  const say = useSay();
  const go = useGo();
  const work = useWork(submit);
  // Made once: pressed twice it is one dossier.
  const [id] = useState(newUuid);
  const [number, setNumber] = useState('');
  const [note, setNote] = useState('');
  const [missingReason, setMissingReason] = useState('');
  const missing = missingPieces(kind.pieces);
  const name = dossierKindWords[kind.kind];
  const superior = of.superior?.name ?? '';
  const wrong = fieldProblem(work.error, 'number');
  const send = async (): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, id, kind: kind.kind, number, note, missingReason });
    if (result.ok) go(dossierAddress(at.season, result.value.id));
  };
  return (
    <Dialog title={say({ vi: `Trình hồ sơ ${lower(name.vi)}`, en: `Send the dossier: ${lower(name.en)}` })} confirm={say(kind.rounds.length === 0 ? words.submit : words.submitAgain)} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void send()}>
      <p>
        {say(kindPurposes[kind.kind])} {say({ vi: `Gửi đến: ${superior}.`, en: `It goes to: ${superior}.` })}
      </p>
      <TextInput
        data-autofocus label={say({ vi: 'Số tờ trình, công văn', en: 'Number of the letter' })} placeholder="05-TTr/ĐU" description={say({ vi: 'Viết như 05-TTr/ĐU.', en: 'Written like 05-TTr/ĐU.' })}
        maxLength={40} required value={number} error={wrong && say(wrong)} onChange={(event) => setNumber(event.currentTarget.value)}
      />
      {missing.length > 0 && (
        <div className="note warn">
          {say({ vi: `Hồ sơ còn thiếu ${missing.length} thành phần bắt buộc:`, en: `${missing.length} required pieces are missing:` })}
          <ul>
            {missing.map((piece) => (
              <li key={piece.id}>{say(piece.name)}</li>
            ))}
          </ul>
        </div>
      )}
      {missing.length > 0 && (
        <Textarea
          label={say({ vi: 'Lý do trình khi còn thiếu', en: 'Why it goes up all the same' })} description={say({ vi: 'Cấp trên thấy lý do này. Để trống thì chưa trình được.', en: 'The superior sees it. Without it nothing is sent.' })}
          autosize minRows={2} maxRows={8} maxLength={1000} value={missingReason} onChange={(event) => setMissingReason(event.currentTarget.value)}
        />
      )}
      <Textarea label={say({ vi: 'Nội dung cần báo cáo thêm (không bắt buộc)', en: 'What else to say (if needed)' })} autosize minRows={2} maxRows={8} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </Dialog>
  );
}
