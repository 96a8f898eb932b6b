import type { CheckLine } from './desk-side.tsx';
import type { Shown } from './election-view.ts';

/** The papers' balance as lines of figures: what is not reported yet waits. The rules' own findings say why a line fails. */
export function paperChecks({ printed, issued, spoiled, unused, returned, present }: Shown['papers']): readonly CheckLine[] {
  const lines: CheckLine[] = [];
  if (printed === null) return [{ look: 'wait', words: { vi: 'Chưa ghi số phiếu in', en: 'No print run recorded yet' } }];
  if (issued === null || spoiled === null || unused === null) return [{ look: 'wait', words: { vi: `In ${printed} phiếu, chưa báo số phát ra`, en: `${printed} printed, none reported as issued` } }];
  lines.push({ look: printed === issued + spoiled + unused ? 'fits' : 'fails', words: { vi: `In ${printed} = phát ${issued} + hỏng ${spoiled} + thừa ${unused}`, en: `Printed ${printed} = issued ${issued} + spoiled ${spoiled} + unused ${unused}` } });
  if (present !== null) lines.push({ look: issued <= present ? 'fits' : 'fails', words: { vi: `Phát ${issued} ≤ có mặt ${present}`, en: `Issued ${issued} ≤ present ${present}` } });
  if (returned === null) lines.push({ look: 'wait', words: { vi: 'Chưa ghi số phiếu thu về', en: 'Papers returned are not recorded yet' } });
  else if (returned === issued) lines.push({ look: 'fits', words: { vi: `Thu về ${returned} = phát ${issued}`, en: `Returned ${returned} = issued ${issued}` } });
  else lines.push({ look: returned > issued ? 'fails' : 'warns', words: { vi: `Thu về ${returned}, phát ra ${issued}`, en: `Returned ${returned}, issued ${issued}` } });
  return lines;
}
