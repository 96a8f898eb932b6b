import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { Answered } from '#kit/answered.tsx';
import { useAnswer } from '#kit/api.ts';
import { EmptyState } from '#kit/empty-state.tsx';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { SideDrawer } from '#kit/side-drawer.tsx';
import { Waiting } from '#kit/waiting.tsx';
import { listFrames } from '../contract.ts';
import { type Frame, FrameFacts } from './frame-facts.tsx';
import { FrameForm } from './frame-form.tsx';
import css from './personnel.module.css';

type Frames = OutputOf<typeof listFrames>;
export type FrameKind = Frames['kinds'][number];

export const GROUPS = { 'party-org': { vi: 'đảng bộ', en: 'Party organisations' }, branch: { vi: 'chi bộ', en: 'branches' } } as const;

/** What the superior lays down for each level and kind below; kinds without a frame are named. */
export function FramesPart({ season, organisation }: { readonly season: string; readonly organisation: string }) {
  const answer = useAnswer(listFrames, { season, organisation });
  return (
    <Answered of={answer} waiting={<Waiting lines={8} lineHeight={56} />}>
      {(frames) => <Known season={season} frames={frames} />}
    </Answered>
  );
}

function Known({ season, frames }: { readonly season: string; readonly frames: Frames }) {
  const say = useSay();
  const show = useFormat();
  const [editing, setEditing] = useState<FrameKind | undefined>(undefined);
  const frameOf = (kind: FrameKind): Frame | undefined => frames.frames.find((frame) => frame.levelId === kind.levelId && frame.group === kind.group);
  if (frames.kinds.length === 0) return <EmptyState>{say({ vi: 'Không có tổ chức cấp dưới trong mùa này nên không có khung để định.', en: 'There is nobody below in this season, so there is no frame to set.' })}</EmptyState>;
  const name = (kind: FrameKind): string => say({ vi: `${kind.level.vi}: ${GROUPS[kind.group].vi}`, en: `${kind.level.en}: ${GROUPS[kind.group].en}` });
  return (
    <div className={css['frames']}>
      {frames.kinds.map((kind) => {
        const frame = frameOf(kind);
        return (
          <Panel key={`${kind.levelId} ${kind.group}`} title={name(kind)} action={<small className={css['aside']}>{say({ vi: `${show.number(kind.organisations)} tổ chức`, en: `${show.number(kind.organisations)} organisations` })}</small>}>
            {frame ? <FrameFacts frame={frame} /> : <p className="small muted">{say({ vi: 'Chưa định khung.', en: 'No frame is set.' })}</p>}
            {frames.maySet && <Button size="xs" variant="default" onClick={() => setEditing(kind)}>{frame ? say({ vi: 'Sửa khung', en: 'Change the frame' }) : say({ vi: 'Định khung', en: 'Set the frame' })}</Button>}
          </Panel>
        );
      })}
      <SideDrawer opened={editing !== undefined} onClose={() => setEditing(undefined)} title={editing ? name(editing) : ''} lead={say({ vi: 'Khung chỉ để hướng dẫn và nhắc; cấp dưới ghi khác thì phần mềm nêu rõ, không chặn.', en: 'The frame guides and reminds; where a scheme differs it is said, never refused.' })} size={560}>
        {editing && <FrameForm place={{ season, organisation: frames.organisation.code }} kind={editing} frame={frameOf(editing)} onClose={() => setEditing(undefined)} />}
      </SideDrawer>
    </div>
  );
}
