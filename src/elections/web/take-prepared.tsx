import { Button } from '@mantine/core';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { takePreparedList } from '../contract.ts';
import type { ElectionPlace } from './election-view.ts';

/** Everybody whom the superior approved in the personnel scheme comes on the list at once; who is not on the roll is named. R-190-14.2 */
export function TakePrepared({ place }: { readonly place: ElectionPlace }) {
  const say = useSay();
  const work = useWork(takePreparedList);
  return (
    <>
      <Button variant="default" loading={work.isPending} onClick={() => void work.send(place)}>
        {say({ vi: 'Lấy danh sách đã duyệt', en: 'Take the approved list' })}
      </Button>
      {work.data && (
        <p className="note calm" role="status">
          {say({ vi: `Đã đưa ${work.data.candidates.length} người vào danh sách.`, en: `${work.data.candidates.length} were put on the list.` })}
          {work.data.outsiders.length > 0 && say({ vi: ` Không có trong danh sách đại biểu, đảng viên: ${work.data.outsiders.join(', ')}.`, en: ` Not on the roll: ${work.data.outsiders.join(', ')}.` })}
        </p>
      )}
      <ProblemNote problem={work.error} />
    </>
  );
}
