import { Button, Modal } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { encode } from 'uqr';
import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { kitWords } from '#kit/words.ts';
import { shownCode } from '../core/meeting-code.ts';
import css from './intake.module.css';
import type { MeetingView } from './intake.tsx';
import { intakeWords as words } from './intake-words.ts';
import { memberWords } from './member-words.ts';
import { senderWords } from './sender-words.ts';

/** The code as large as the window, for a wall or for a sheet of paper at the door. */
export function MeetingCode({ meeting, organisation, onClose }: { readonly meeting: MeetingView; readonly organisation: string; readonly onClose: () => void }) {
  const say = useSay();
  const show = useFormat();
  useEffect(() => {
    document.documentElement.dataset['shows'] = 'code';
    return () => void delete document.documentElement.dataset['shows'];
  }, []);
  const code = meeting.code ?? '';
  const address = `${window.location.origin}/hop/${code}`;
  return (
    <Modal opened onClose={onClose} fullScreen title={say(memberWords.meetingOf(meeting.group === '' ? organisation : meeting.group))} closeButtonProps={{ 'aria-label': say(kitWords.close) }} className={css['printed'] ?? ''} transitionProps={{ duration: 0 }}>
      <div className={css['code']}>
        <p className={css['where']}>{organisation}, {show.day(meeting.heldOn as Day)}</p>
        <Qr text={address} />
        <p className={css['how']}>{say(words.scan)}</p>
        <p className={css['address']}>{`${window.location.host}/hop/${code}`}</p>
        <p className={css['signs']}>{shownCode(code)}</p>
        <p className={css['how']}>{say(senderWords.rule[meeting.naming])}</p>
        <div className={css['noPrint']}><Button size="md" onClick={() => window.print()}>{say(words.print)}</Button></div>
      </div>
    </Modal>
  );
}

/** Black on white in both themes, with the quiet zone that cameras want. */
function Qr({ text }: { readonly text: string }) {
  const say = useSay();
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg className={css['qr']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say({ vi: `Mã QR dẫn đến ${text}`, en: `QR code leading to ${text}` })} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

const QUIET_ZONE = 4;

function drawn(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return { size, path: data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('') };
}
