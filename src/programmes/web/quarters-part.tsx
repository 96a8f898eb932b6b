import { NativeSelect } from '@mantine/core';
import { useAddress } from '#kit/address.ts';
import { useAnswer } from '#kit/api.ts';
import { Answered } from '#kit/answered.tsx';
import { EmptyState } from '#kit/empty-state.tsx';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { showQuarter } from '../contract.ts';
import { quarterWords } from '../core/words.ts';
import { afterAddress, type At } from './after-address.ts';
import css from './after.module.css';
import type { Overview } from './page-words.ts';
import { QuarterForm } from './quarter-form.tsx';

/** What each quarter brought, task by task; which quarter stands in the address. */
export function QuartersPart({ at, of }: { readonly at: At; readonly of: Overview }) {
  const say = useSay();
  const [address, change] = useAddress();
  const [latest] = of.quarters;
  if (!latest) {
    return (
      <EmptyState action={<Go className="btn" href={afterAddress(at, 'programmes')}>{say({ vi: 'Mở chương trình', en: 'Open the programmes' })}</Go>}>
        {say({ vi: 'Chưa ban hành chương trình nào nên chưa có gì để báo cáo theo quý.', en: 'No programme is issued, so there is nothing to report by quarter.' })}
      </EmptyState>
    );
  }
  const named = of.quarters.find((each) => each.quarter === address['quy']) ?? latest;
  return (
    <section className={css['part']}>
      <header>
        <h2>{say(quarterWords(named.quarter))}</h2>
        <NativeSelect
          size="sm" aria-label={say({ vi: 'Chọn quý', en: 'Choose a quarter' })} value={named.quarter} onChange={(event) => change({ quy: event.currentTarget.value })}
          data={of.quarters.map((each) => ({ value: each.quarter, label: say({ vi: `${quarterWords(each.quarter).vi}: báo cáo ${each.reported}/${each.due}`, en: `${quarterWords(each.quarter).en}: ${each.reported} of ${each.due}` }) }))}
        />
        <p>{say({ vi: `Đã báo cáo ${named.reported} trên ${named.due} nhiệm vụ; ${named.done} đã xong.`, en: `${named.reported} of ${named.due} tasks reported; ${named.done} done.` })}</p>
      </header>
      <Quarter key={named.quarter} at={at} of={of} quarter={named.quarter} />
    </section>
  );
}

function Quarter({ at, of, quarter }: { readonly at: At; readonly of: Overview; readonly quarter: string }) {
  const say = useSay();
  const answer = useAnswer(showQuarter, { season: at.season, organisation: at.code, quarter });
  return (
    <Answered of={answer} waiting={<Waiting lines={6} lineHeight={64} />}>
      {(shown) => (shown.tasks.length === 0 ? <EmptyState>{say({ vi: 'Quý này không có nhiệm vụ nào đang làm.', en: 'No task runs in this quarter.' })}</EmptyState> : <QuarterForm at={at} quarter={quarter} tasks={shown.tasks} may={of.may.record && shown.open} year={Number(shown.today.slice(0, 4))} />)}
    </Answered>
  );
}
