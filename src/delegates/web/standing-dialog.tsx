import { useWork } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import { decideStanding } from '../contract.ts';
import type { StandingKind } from '../core/standing.ts';
import { standingWords } from '../core/words.ts';
import { DecisionFields, useDecision } from './decision-fields.tsx';
import type { ParticipantPlace, Shown } from './participant-drawer.tsx';

/** What follows from each standing, said before it is decided. */
const FOLLOWS: { readonly [S in StandingKind]: Sentence } = {
  elsewhere: { vi: 'Đảng viên được cử đi sinh hoạt tạm thời nơi khác được trừ khỏi cơ số tính kết quả bầu.', en: 'A member sent to temporary activity elsewhere is subtracted from the base of the vote.' },
  exempt: { vi: 'Người được miễn mà không đến dự được trừ khỏi cơ số; đến dự thì được tính và được biểu quyết.', en: 'Exempted and absent: subtracted from the base. Who comes is counted and votes.' },
  suspended: { vi: 'Người bị đình chỉ, khởi tố hoặc tạm giam không dự đại hội và không nằm trong cơ số.', en: 'Who is suspended, prosecuted or detained does not attend and is not in the base.' },
  excused: { vi: 'Chỉ ghi khi vắng cả đại hội và cấp ủy triệu tập đồng ý lý do. Đến dự một buổi thì vẫn tính trong cơ số.', en: 'Only for absence from the whole congress with a reason that the convening committee accepts. Who comes to one sitting stays in the base.' },
  refused: { vi: 'Người không được công nhận tư cách không được triệu tập và không nằm trong cơ số.', en: 'Who is not recognised is not summoned and not in the base.' },
  moved: { vi: 'Vẫn là đại biểu của đoàn cũ, không thay bằng dự khuyết.', en: 'Stays a delegate of the old delegation and is not replaced.' },
};

/** A decision about one person's standing, or its end. */
export function StandingDialog({ season, code, person, wish, onClose }: ParticipantPlace & { readonly person: Shown; readonly wish: { readonly standing: StandingKind; readonly holds: boolean }; readonly onClose: () => void }) {
  const say = useSay();
  const work = useWork(decideStanding);
  const state = useDecision();
  const decide = async (): Promise<void> => {
    const decision = state.take();
    if (!decision) return;
    const result = await work.send({ season, organisation: code, participant: person.id, ...wish, ...decision });
    if (result.ok) onClose();
  };
  const name = say(standingWords[wish.standing]);
  return (
    <Dialog
      title={wish.holds ? name : say({ vi: `Thôi: ${name}`, en: `End: ${name}` })} confirm={wish.holds ? say({ vi: 'Ghi quyết định', en: 'Record the decision' }) : say({ vi: 'Ghi thôi', en: 'Record the end' })}
      busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void decide()}
    >
      <p><b>{person.fullName}</b>. {wish.holds ? say(FOLLOWS[wish.standing]) : say({ vi: 'Quyết định trước vẫn còn trong sổ; từ nay không còn hiệu lực.', en: 'The earlier decision stays in the record and no longer holds.' })}</p>
      <DecisionFields state={state} problem={work.error} decider={say({ vi: 'Đảng ủy triệu tập, đoàn chủ tịch…', en: 'Convening committee, presidium…' })} />
    </Dialog>
  );
}
