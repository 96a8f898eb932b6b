import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { kitWords } from '#kit/words.ts';
import { closeCongress, openSitting } from '../contract.ts';
import { sittingWords } from '../core/words.ts';
import { nextSitting, useDesk } from './desk-view.ts';
import { deskWords as words, lower } from './desk-words.ts';
import css from './desk.module.css';
import { Why } from './why.tsx';

/** Opening without a quorum: the reason stands in the minutes. */
export function OpenDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const say = useSay();
  const { at, day } = useDesk();
  const work = useWork(openSitting);
  const kind = nextSitting(day);
  const { present, summoned, needed, rule, applied } = day.quorum;
  const leave = (): void => {
    work.reset();
    onClose();
  };
  return (
    <ReasonDialog
      opened={opened}
      onClose={leave}
      title={say({ vi: `Khai mạc ${lower(sittingWords[kind].vi)} khi chưa đủ số có mặt`, en: `Open the ${lower(sittingWords[kind].en)} without a quorum` })}
      confirm={say({ vi: 'Khai mạc', en: 'Open' })}
      reasonLabel={say({ vi: 'Lý do, ghi vào biên bản', en: 'Reason, for the minutes' })}
      busy={work.isPending}
      problem={work.error}
      onConfirm={(reason) => work.mutate({ ...at, kind, reason }, { onSuccess: leave })}
    >
      <p>
        {say({ vi: `Mới có ${present} trên ${summoned} người, cần ${needed}.`, en: `${present} of ${summoned} are present, ${needed} are needed.` })} <Why rule={rule} unconfirmed={!applied} />
      </p>
    </ReasonDialog>
  );
}

/** Closing the congress: first what it means, then, if something is open, what that is. */
export function CloseForm({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { at } = useDesk();
  const work = useWork(closeCongress);
  const [unfinished, setUnfinished] = useState<readonly Sentence[]>([]);
  const close = async (): Promise<void> => {
    const result = await work.send({ ...at, accept: unfinished.length > 0 });
    if (result.ok) onClose();
    else if (result.problem.code === 'congress_unfinished') setUnfinished(result.problem.open);
  };
  const asked = work.error?.code === 'congress_unfinished' ? null : work.error;
  return (
    <div className={css.form}>
      <p>{say({ vi: 'Ghi mốc đã đại hội vào tiến độ của mùa và kết thúc phiên đang họp. Sau đó chỉ còn ghi chú được vào biên bản.', en: 'The season learns that the congress was held, and the open sitting ends. After that only remarks can be written into the minutes.' })}</p>
      {unfinished.length > 0 && (
        <div role="alert">
          <p className={css.label}>{say({ vi: 'Còn việc chưa xong:', en: 'Unfinished:' })}</p>
          <ul className={css.marks}>
            {unfinished.map((each) => (
              <li key={each.en}>{say(each)}</li>
            ))}
          </ul>
        </div>
      )}
      <ProblemNote problem={asked} />
      <div className={css.submit}>
        <Button variant="default" onClick={onClose}>
          {say(kitWords.cancel)}
        </Button>
        <Button loading={work.isPending} onClick={() => void close()} data-autofocus>
          {say(unfinished.length > 0 ? words.closeAnyway : words.closeCongress)}
        </Button>
      </div>
    </div>
  );
}
