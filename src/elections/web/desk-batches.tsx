import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ProblemNote } from '#kit/problem-note.tsx';
import { takePass } from '../contract.ts';
import { Compared } from './desk-side.tsx';
import css from './desk.module.css';
import type { DeskAnswer, ElectionPlace, Shown } from './election-view.ts';

type Batch = DeskAnswer['batches'][number];
type By = 'ballots' | 'sums';

/** No pass is in hand: which batch is taken next. Enter takes the first that is free. */
export function ChooseBatch({ place, desk, about, onOpen }: { readonly place: ElectionPlace; readonly desk: DeskAnswer; readonly about: Shown | undefined; readonly onOpen: (batch: string) => void }) {
  const say = useSay();
  const [by, setBy] = useState<By>('ballots');
  const take = useWork(takePass);
  const first = useRef<HTMLButtonElement>(null);
  const next = desk.batches.find((each) => each.mineState === 'open') ?? desk.batches.find((each) => each.may);
  // Once a pass was closed, its button goes as soon as the answer is new, and the keyboard with it: it belongs to the next batch then.
  const nextBatch = next?.batch;
  useEffect(() => {
    if (nextBatch !== undefined && (document.activeElement === null || document.activeElement === document.body)) first.current?.focus();
  }, [nextBatch]);
  const open = async (batch: Batch): Promise<void> => {
    if (batch.mineState === 'open') return onOpen(batch.batch);
    const result = await take.send({ ...place, batch: batch.batch, by });
    if (result.ok) onOpen(batch.batch);
  };
  return (
    <>
      <p className={css.intro}>{say(introWords(desk, next))}</p>
      <div className={css.choose}>
        {next && (
          <SegmentedControl
            aria-label={say({ vi: 'Cách nhập', en: 'How to enter' })}
            value={by}
            onChange={(chosen) => setBy(chosen)}
            data={[
              { value: 'ballots', label: say({ vi: 'Nhập từng phiếu', en: 'Each ballot' }) },
              { value: 'sums', label: say({ vi: 'Nhập số cộng của tập', en: 'Totals of the batch' }) },
            ]}
          />
        )}
        <ProblemNote problem={take.error} />
      </div>
      <table className={css.batches}>
        <thead>
          <tr>
            <th scope="col">{say({ vi: 'Tập', en: 'Batch' })}</th>
            <th scope="col" className="num">{say({ vi: 'Số phiếu', en: 'Ballots' })}</th>
            <th scope="col">{say({ vi: 'Lượt của đồng chí', en: 'Your pass' })}</th>
            <th scope="col">{say({ vi: 'Đối chiếu', en: 'Compared' })}</th>
            <th scope="col">
              <span className="sr">{say({ vi: 'Việc', en: 'Work' })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {desk.batches.map((batch) => (
            <tr key={batch.batch}>
              <td>{batch.number}</td>
              <td className="num">{batch.size}</td>
              <td>{say(mineWords(batch))}</td>
              <td>
                <Compared differences={about?.batches.find((each) => each.batch === batch.batch)?.differences ?? null} />
              </td>
              <td>
                {(batch.may || batch.mineState === 'open') && (
                  <Button ref={batch === next ? first : undefined} size="xs" variant={batch === next ? 'filled' : 'default'} loading={take.isPending && take.variables?.batch === batch.batch} onClick={() => void open(batch)}>
                    {batch.mineState === 'open' ? say({ vi: `Nhập tiếp lượt ${batch.mine}`, en: `Go on with pass ${batch.mine}` }) : say({ vi: `Nhận lượt ${batch.free[0] ?? ''}`, en: `Take pass ${batch.free[0] ?? ''}` })}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function introWords(desk: DeskAnswer, next: Batch | undefined): { readonly vi: string; readonly en: string } {
  if (next) {
    return {
      vi: 'Mỗi tập được kiểm hai lượt bởi hai người; không ai thấy số của lượt kia trước khi cả hai lượt đã chốt. Chọn một tập, lấy đúng tập giấy ấy rồi nhập.',
      en: 'Each batch is counted twice by two persons; nobody sees the other pass before both are closed. Choose a batch, take those papers, and enter them.',
    };
  }
  if (desk.batches.every(({ mine }) => mine !== null)) return { vi: 'Đồng chí đã nhập xong phần của mình ở mọi tập. Cảm ơn đồng chí.', en: 'You have finished your part of every batch. Thank you.' };
  return { vi: 'Hiện không còn tập nào cho đồng chí: lượt còn lại do người khác kiểm. Trang này tự cập nhật.', en: 'There is no batch for you now: the other passes belong to others. This page keeps itself up to date.' };
}

function mineWords({ mine, mineState }: Batch): { readonly vi: string; readonly en: string } {
  if (mine === null) return { vi: '–', en: '–' };
  if (mineState === 'open') return { vi: `lượt ${mine}, đang nhập`, en: `pass ${mine}, open` };
  return mineState === 'sealed' ? { vi: `lượt ${mine}, đã chốt, chờ lượt kia`, en: `pass ${mine}, closed, the other is awaited` } : { vi: `lượt ${mine}, đã chốt`, en: `pass ${mine}, closed` };
}
