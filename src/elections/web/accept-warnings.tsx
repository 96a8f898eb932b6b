import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWork } from '#kit/api.ts';
import { useSay } from '#kit/language.tsx';
import { ReasonDialog } from '#kit/reason-dialog.tsx';
import { acceptWarning } from '../contract.ts';
import type { RegulationId } from '../core/packs/pack.ts';
import { type Action, type ElectionPlace, type Finding, may } from './election-view.ts';
import css from './elections.module.css';
import { findingSentence } from './finding-words.ts';

/** Warnings that the head teller has not accepted yet: each needs a reason before the protocol can be made. */
export function AcceptWarnings({ place, findings, actions, regulation }: { readonly place: ElectionPlace; readonly findings: readonly Finding[]; readonly actions: readonly Action[]; readonly regulation: RegulationId }) {
  const say = useSay();
  const [asked, setAsked] = useState<Finding | undefined>(undefined);
  const work = useWork(acceptWarning);
  const open = findings.filter((each) => each.weight === 'warning' && !each.accepted);
  if (open.length === 0 || !may(actions, 'elections.accept_warning')) return null;
  return (
    <div className={css.actions}>
      {open.map((finding) => (
        <Button key={finding.code} size="xs" variant="default" onClick={() => setAsked(finding)}>
          {say({ vi: 'Chấp nhận lưu ý', en: 'Accept the warning' })}
          <span className="sr">: {say(findingSentence(finding, regulation))}</span>
        </Button>
      ))}
      <ReasonDialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={say({ vi: 'Chấp nhận lưu ý', en: 'Accept the warning' })}
        confirm={say({ vi: 'Chấp nhận và ghi lý do', en: 'Accept with this reason' })}
        reasonLabel={say({ vi: 'Lý do', en: 'Reason' })}
        busy={work.isPending}
        problem={work.error}
        onConfirm={(reason) => void (asked && work.send({ ...place, code: asked.code, reason }).then((result) => result.ok && setAsked(undefined)))}
      >
        {asked && say(findingSentence(asked, regulation))} {say({ vi: 'Lý do được ghi vào biên bản kiểm phiếu.', en: 'The reason goes into the protocol.' })}
      </ReasonDialog>
    </div>
  );
}
