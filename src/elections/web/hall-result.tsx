import type { Sentence } from '#foundation/sentence.ts';
import { useSay } from '#kit/language.tsx';
import type { ElectionResultPayload } from '#sittings/core/hall-election.ts';
import { HallFigures, HallHeading, HallNames } from '#sittings/web/hall-names.tsx';
import { HallStage } from '#sittings/web/hall-stage.tsx';

/** Who is elected, each with a bar against the base and the tick of the votes needed; how many papers. Of nobody else are votes shown. */
export function HallResult({ payload }: { readonly title: string; readonly payload: unknown }) {
  const say = useSay();
  const result = payload as ElectionResultPayload;
  const { threshold, base, elected } = result;
  return (
    <HallStage ground="white">
      <HallHeading title={say(headingOf(result))} lead={<Lead result={result} />} />
      <HallNames
        label={say({ vi: 'Những người trúng cử', en: 'Those elected' })}
        names={elected}
        bar={{ whole: base, tick: threshold }}
        {...(threshold !== null && { note: say({ vi: `Vạch đứng là mốc ${threshold} phiếu`, en: `The tick is at ${threshold} votes` }) })}
      />
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

/** "Ban Chấp hành: đã bầu đủ 15 người". */
export function headingOf({ office, seats, elected }: Pick<ElectionResultPayload, 'office' | 'seats' | 'elected'>): Sentence {
  const name = { vi: upper(office.vi), en: upper(office.en) };
  if (elected.length === 0) return { vi: `${name.vi}: chưa ai trúng cử`, en: `${name.en}: nobody elected yet` };
  if (elected.length >= seats && seats === 1) return { vi: `${name.vi}: đã bầu xong`, en: `${name.en}: elected` };
  if (elected.length >= seats) return { vi: `${name.vi}: đã bầu đủ ${seats} người`, en: `${name.en}: all ${seats} elected` };
  return { vi: `${name.vi}: bầu được ${elected.length} trên ${seats} người`, en: `${name.en}: ${elected.length} of ${seats} elected` };
}

function Lead({ result: { base, threshold, tied } }: { readonly result: ElectionResultPayload }) {
  const say = useSay();
  if (tied.length > 0) {
    return (
      <>
        {say({ vi: 'Ngang phiếu, bầu lại: ', en: 'Tied, to be voted again: ' })}
        <b>{tied.join(', ')}</b>
      </>
    );
  }
  if (threshold === null) return <>{say({ vi: 'Ai nhiều phiếu hơn thì trúng cử.', en: 'The most votes win.' })}</>;
  return (
    <>
      {say({ vi: 'Trúng cử khi được ', en: 'Elected by ' })}
      <b>{say({ vi: `quá nửa của ${base}`, en: `more than half of ${base}` })}</b>
      {say({ vi: ' người, tức là từ ', en: ', that is from ' })}
      <b>{say({ vi: `${threshold} phiếu`, en: `${threshold} votes` })}</b>.
    </>
  );
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
