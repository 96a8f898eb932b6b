import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import type { Sentence } from '#foundation/sentence.ts';
import type { ElectionResultPayload } from '#sittings/core/hall-election.ts';
import { HallFigures, HallHeading, HallNames } from '#sittings/web/hall-names.tsx';
import { HallStage } from '#sittings/web/hall-stage.tsx';

/** Who is elected, each with a bar against the base and a tick where one is elected: the threshold explains itself. */
export function HallResult({ title, payload }: { readonly title: string; readonly payload: unknown }) {
  const say = useSay();
  const show = useFormat();
  const result = payload as ElectionResultPayload;
  const { base, threshold, elected, tied } = result;
  return (
    <HallStage ground="white">
      <HallHeading
        title={say(resultHeading(result))}
        lead={
          threshold === null ? (
            say({ vi: 'Trúng cử theo số phiếu từ cao xuống.', en: 'Those with the most votes are elected.' })
          ) : (
            <>
              {say({ vi: 'Trúng cử khi được ', en: 'Elected with ' })}
              <b>{say({ vi: `quá nửa của ${show.number(base)}`, en: `more than half of ${show.number(base)}` })}</b>
              {say({ vi: ', tức là từ ', en: ': ' })}
              <b>{say({ vi: `${show.number(threshold)} phiếu`, en: `${show.number(threshold)} votes` })}</b>
              {say({ vi: '.', en: ' or more.' })}
            </>
          )
        }
      />
      <HallNames label={title} names={elected} bar={{ whole: base, tick: threshold }} {...(threshold !== null && { note: say({ vi: `Vạch đứng là mốc ${show.number(threshold)} phiếu`, en: `The tick marks ${show.number(threshold)} votes` }) })} />
      {tied.length > 0 && (
        <p>
          {say({ vi: 'Bằng phiếu, chờ đại hội quyết định: ', en: 'Equal votes, the congress decides: ' })}
          <b>{tied.join(', ')}</b>
        </p>
      )}
      <HallFigures
        figures={[
          [say({ vi: 'Phát ra', en: 'Issued' }), result.issued],
          [say({ vi: 'Thu về', en: 'Returned' }), result.returned],
          [say({ vi: 'Hợp lệ', en: 'Valid' }), result.valid],
          [say({ vi: 'Không hợp lệ', en: 'Invalid' }), result.invalid],
        ]}
      />
    </HallStage>
  );
}

/** "Ban Chấp hành: đã bầu đủ 15 người", or how many of how many. */
export function resultHeading({ office, seats, elected }: Pick<ElectionResultPayload, 'office' | 'seats' | 'elected'>): Sentence {
  const count = elected.length;
  if (seats === 1) return count === 1 ? { vi: `${office.vi}: đã bầu xong`, en: `${office.en}: elected` } : { vi: `${office.vi}: chưa có người trúng cử`, en: `${office.en}: nobody is elected yet` };
  if (count >= seats) return { vi: `${office.vi}: đã bầu đủ ${seats} người`, en: `${office.en}: all ${seats} elected` };
  if (count === 0) return { vi: `${office.vi}: chưa có người trúng cử`, en: `${office.en}: nobody is elected yet` };
  return { vi: `${office.vi}: bầu được ${count} trên ${seats} người`, en: `${office.en}: ${count} of ${seats} elected` };
}
