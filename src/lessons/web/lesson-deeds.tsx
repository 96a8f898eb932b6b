import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { dropLesson, returnLesson, sendLesson } from '../contract.ts';
import { IssueDialog } from './issue-dialog.tsx';
import { type LessonView, pageWords as words } from './page-words.ts';

interface LessonDeedsProps {
  readonly season: string;
  readonly lesson: LessonView;
  readonly onEdit: () => void;
  readonly onGone: () => void;
}

/** What may be done with the lesson now: its writer sends it, a superior gives it back or issues it. */
export function LessonDeeds({ season, lesson, onEdit, onGone }: LessonDeedsProps) {
  const say = useSay();
  const [asked, setAsked] = useState<'send' | 'drop' | 'return' | 'issue' | undefined>(undefined);
  const { may } = lesson;
  const close = (): void => setAsked(undefined);
  return (
    <>
      {may.write && <Button variant="default" onClick={() => setAsked('drop')}>{say(words.drop)}</Button>}
      {may.write && <Button variant="default" onClick={onEdit}>{say(words.edit)}</Button>}
      {may.send && <Button onClick={() => setAsked('send')}>{say(words.send)}</Button>}
      {may.return && <Button variant="default" onClick={() => setAsked('return')}>{say(words.giveBack)}</Button>}
      {may.issueFor.length > 0 && <Button onClick={() => setAsked('issue')}>{say(lesson.state === 'issued' ? { vi: 'Ban hành rộng hơn', en: 'Issue for more' } : words.issue)}</Button>}
      <SendDialog season={season} lesson={lesson} opened={asked === 'send'} onClose={close} />
      <DropDialog season={season} lesson={lesson} opened={asked === 'drop'} onClose={close} onGone={onGone} />
      <ReturnDialog season={season} lesson={lesson} opened={asked === 'return'} onClose={close} />
      {asked === 'issue' && <IssueDialog season={season} lesson={lesson} onClose={close} />}
    </>
  );
}

interface DeedProps {
  readonly season: string;
  readonly lesson: LessonView;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const at = (season: string, { id, revision, organisation }: LessonView) => ({ season, organisation: organisation.code ?? '', lesson: id, revision });

function SendDialog({ season, lesson, opened, onClose }: DeedProps) {
  const say = useSay();
  const work = useWork(sendLesson);
  const confirm = async (): Promise<void> => {
    if ((await work.send(at(season, lesson))).ok) onClose();
  };
  return (
    <ReasonDialog opened={opened} onClose={onClose} title={say({ vi: 'Gửi bài học lên cấp trên', en: 'Send the lesson to the superior' })} confirm={say(words.send)} busy={work.isPending} problem={work.error} onConfirm={() => void confirm()}>
      <p>{say({ vi: 'Cấp trên xem xét rồi ban hành cho các tổ chức bên dưới, hoặc trả lại. Sau khi gửi, bài học không sửa được nữa.', en: 'The superior reviews it and issues it to those below, or gives it back. Once sent it is not changed here.' })}</p>
    </ReasonDialog>
  );
}

function DropDialog({ season, lesson, opened, onClose, onGone }: DeedProps & { readonly onGone: () => void }) {
  const say = useSay();
  const work = useWork(dropLesson);
  const confirm = async (reason: string): Promise<void> => {
    if ((await work.send({ ...at(season, lesson), reason })).ok) onGone();
  };
  return (
    <ReasonDialog opened={opened} onClose={onClose} title={say(words.drop)} confirm={say(words.drop)} reasonLabel={say({ vi: 'Lý do', en: 'Reason' })} busy={work.isPending} problem={work.error} onConfirm={(reason) => void confirm(reason)}>
      <p>{say({ vi: 'Bài học ra khỏi danh sách; việc đã ghi vẫn nằm trong sổ ghi.', en: 'The lesson leaves the list; what was recorded stays on record.' })}</p>
    </ReasonDialog>
  );
}

function ReturnDialog({ season, lesson, opened, onClose }: DeedProps) {
  const say = useSay();
  const work = useWork(returnLesson);
  const confirm = async (reason: string): Promise<void> => {
    if ((await work.send({ ...at(season, lesson), reason })).ok) onClose();
  };
  return (
    <ReasonDialog opened={opened} onClose={onClose} title={say({ vi: 'Trả lại bài học', en: 'Give the lesson back' })} confirm={say(words.giveBack)} reasonLabel={say({ vi: 'Cần hoàn thiện điều gì', en: 'What is to be improved' })} busy={work.isPending} problem={work.error} onConfirm={(reason) => void confirm(reason)}>
      <p>{say({ vi: `Bài học trở lại ${lesson.organisation.name} để hoàn thiện rồi gửi lại.`, en: `The lesson goes back to ${lesson.organisation.name} to be improved and sent again.` })}</p>
    </ReasonDialog>
  );
}
