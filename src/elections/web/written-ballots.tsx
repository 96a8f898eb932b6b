import { Button } from '@mantine/core';
import type { Sentence } from '#foundation/sentence.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useSay } from '#kit/language.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { showDesk } from '../contract.ts';
import { ballotText, type CountedBallot } from '../core/counted-ballot.ts';
import type { Waiting } from './ballot-queue.ts';
import { INVALID_WORDS } from './desk-verdict.ts';
import type { ElectionPlace } from './election-view.ts';
import css from './elections.module.css';

export interface WrittenBallotsProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly place: ElectionPlace;
  readonly batch: string;
  readonly names: readonly string[];
  readonly unsent: Waiting;
  readonly onTakeBack: (id: string) => void;
}

/** The own open pass: equal papers together, in the order of their content. Which came first is not kept anywhere. */
export function WrittenBallots({ opened, onClose, ...rest }: WrittenBallotsProps) {
  const say = useSay();
  return (
    <SideDrawer
      opened={opened}
      onClose={onClose}
      title={say({ vi: 'Phiếu đã ghi của lượt này', en: 'Ballots written in this pass' })}
      lead={say({ vi: 'Phiếu giống nhau gộp một dòng, xếp theo nội dung; thứ tự nhập không được lưu.', en: 'Equal ballots share a line, sorted by content; the order of entry is not kept.' })}
    >
      {opened && <List {...rest} />}
    </SideDrawer>
  );
}

function List({ place, batch, names, unsent, onTakeBack }: Omit<WrittenBallotsProps, 'opened' | 'onClose'>) {
  const say = useSay();
  const answer = useAnswer(showDesk, { ...place, batch });
  return (
    <Answered of={answer}>
      {({ pass }) => {
        const kinds = grouped((pass?.ballots ?? []).filter(({ id }) => !unsent.backs.includes(id)));
        if (kinds.length === 0) return <EmptyState>{say({ vi: 'Chưa có phiếu nào của lượt này trên máy chủ.', en: 'No ballot of this pass is on the server yet.' })}</EmptyState>;
        return (
          <ul className={css.kinds}>
            {kinds.map(({ text, ballot, ids }) => (
              <li key={text}>
                <b className="digits">{ids.length}</b>
                <span>{say(ballotWords(ballot, names))}</span>
                <Button size="xs" variant="default" onClick={() => onTakeBack(ids[0] ?? '')}>
                  {say({ vi: 'Lấy lại một phiếu', en: 'Take one back' })}
                </Button>
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

interface Kind {
  readonly text: string;
  readonly ballot: CountedBallot;
  readonly ids: string[];
}

function grouped(ballots: readonly { readonly id: string; readonly ballot: unknown }[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { id, ballot } of ballots) {
    const text = ballotText(ballot as CountedBallot);
    const known = kinds.get(text);
    if (known) known.ids.push(id);
    else kinds.set(text, { text, ballot: ballot as CountedBallot, ids: [id] });
  }
  return [...kinds.values()].toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** One paper in words: "gạch 16 Huỳnh Tấn Trí, 17 Nguyễn Quang Vinh". */
export function ballotWords(ballot: CountedBallot, names: readonly string[]): Sentence {
  const list = (places: readonly number[]): string => places.map((place) => `${place} ${names[place - 1] ?? ''}`).join(', ');
  switch (ballot.kind) {
    case 'foreign':
      return { vi: `Không hợp lệ: ${INVALID_WORDS['not-issued'].vi}`, en: `Invalid: ${INVALID_WORDS['not-issued'].en}` };
    case 'invalid':
      return { vi: `Không hợp lệ: ${INVALID_WORDS[ballot.reason].vi}`, en: `Invalid: ${INVALID_WORDS[ballot.reason].en}` };
    case 'strike-out':
      return ballot.struck.length === 0 ? { vi: 'Không gạch ai', en: 'Nobody struck out' } : { vi: `Gạch ${list(ballot.struck)}`, en: `Struck out: ${list(ballot.struck)}` };
    case 'tick':
      return ballot.ticked.length === 0 ? { vi: 'Không chọn ai', en: 'Nobody chosen' } : { vi: `Chọn ${list(ballot.ticked)}`, en: `Chosen: ${list(ballot.ticked)}` };
    case 'boxes':
      return boxesWords(ballot.marks, list);
  }
}

function boxesWords(marks: Extract<CountedBallot, { kind: 'boxes' }>['marks'], list: (places: readonly number[]) => string): Sentence {
  const places = (wanted: string): readonly number[] => marks.flatMap((mark, index) => (mark === wanted ? [index + 1] : []));
  if (places('agree').length === marks.length) return { vi: 'Đồng ý cả', en: 'Agrees with all' };
  const parts = ([['disagree', 'không đồng ý', 'disagrees'], ['both', 'cả hai ô', 'both boxes'], ['none', 'không ô nào', 'neither box']] as const).flatMap(([mark, vi, en]) => (places(mark).length > 0 ? [{ vi: `${vi}: ${list(places(mark))}`, en: `${en}: ${list(places(mark))}` }] : []));
  const joined = (language: 'vi' | 'en'): string => parts.map((part) => part[language]).join('; ');
  return { vi: joined('vi').replace(/^./, (first) => first.toLocaleUpperCase('vi')), en: joined('en').replace(/^./, (first) => first.toUpperCase()) };
}
