import { Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { useWork } from '#kit/api.ts';
import { Dialog } from '#kit/dialog.tsx';
import { useGo } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { fieldProblem } from '#kit/problem-note.tsx';
import { makeDocument, type outlines as outlinesOperation } from '../contract.ts';
import { PAPER_KINDS, type PaperKind, paperKindWords } from '../core/document.ts';
import { type At, documentsAddress } from './documents-address.ts';
import { documentsWords as words } from './document-words.ts';

export type OfferedOutline = OutputOf<typeof outlinesOperation>['outlines'][number];

export interface ToMake {
  readonly kind?: PaperKind;
  readonly outline?: string;
}

interface MakeProps {
  readonly at: At;
  readonly wanted: ToMake;
  /** This organisation keeps the Centre's drafts. */
  readonly centre: boolean;
  readonly outlines: readonly OfferedOutline[];
  readonly onClose: () => void;
}

/** A new document: its kind, its title, and the outline from above that it follows; its text comes in on the desk. */
export function MakeDocument({ at, wanted, centre, outlines, onClose }: MakeProps) {
  const say = useSay();
  const go = useGo();
  const work = useWork(makeDocument);
  const [kind, setKind] = useState<PaperKind>(wanted.kind ?? outlines.find((each) => each.id === wanted.outline)?.kind ?? 'political-report');
  const [title, setTitle] = useState<string | undefined>(undefined);
  const [chosen, setChosen] = useState<string | undefined>(wanted.outline);
  const [summary, setSummary] = useState(false);
  const [ofCentre, setOfCentre] = useState(false);
  const fitting = outlines.filter((each) => each.kind === kind);
  const outline = chosen ?? fitting.find((each) => each.applies)?.id ?? '';
  const named = title ?? say(paperKindWords[kind]);
  const make = async (): Promise<void> => {
    const result = await work.send({ season: at.season, organisation: at.code, kind, title: named, summary, centre: ofCentre, ...(outline !== '' && !ofCentre && { outline }) });
    if (result.ok) go(documentsAddress(at.season, at.code, result.value.id));
  };
  const missing = fieldProblem(work.error, 'title');
  return (
    <Dialog title={say(words.make)} confirm={say(words.make)} busy={work.isPending} problem={work.error} onClose={onClose} onConfirm={() => void make()}>
      <NativeSelect
        label={say({ vi: 'Loại văn kiện', en: 'Kind' })} value={kind} data={PAPER_KINDS.map((each) => ({ value: each, label: say(paperKindWords[each]) }))}
        onChange={(event) => {
          setKind(event.currentTarget.value as PaperKind);
          setChosen(undefined);
        }}
      />
      <TextInput label={say({ vi: 'Tên văn kiện', en: 'Title' })} maxLength={300} value={named} error={missing && say(missing)} onChange={(event) => setTitle(event.currentTarget.value)} />
      {!ofCentre && (
        <Radio.Group label={say({ vi: 'Bắt đầu từ', en: 'Begin from' })} value={outline} onChange={setChosen}>
          <div className="stack" style={{ gap: 8, marginTop: 8 }}>
            {fitting.map((each) => (
              <Radio key={each.id} value={each.id} label={say({ vi: `“${each.title}” của ${each.by.name}`, en: `“${each.title}” of ${each.by.name}` })} />
            ))}
            <Radio value="" label={say({ vi: 'Trang trống, hoặc nạp tệp Word sau', en: 'Blank, or a Word file later' })} />
          </div>
        </Radio.Group>
      )}
      <Checkbox label={say({ vi: 'Đây là bản tóm tắt', en: 'This is a summary' })} checked={summary} onChange={(event) => setSummary(event.currentTarget.checked)} />
      {centre && <Checkbox label={say({ vi: 'Đây là dự thảo của Trung ương, đưa vào cho cả mùa', en: 'A draft of the Centre, kept for the whole season' })} checked={ofCentre} onChange={(event) => setOfCentre(event.currentTarget.checked)} />}
    </Dialog>
  );
}
