import { useContext } from 'react';
import type { Sentence } from '#foundation/sentence.ts';
import { useAnswer } from '#kit/api.ts';
import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { SampleData, SampleTag } from '#kit/page.tsx';
import { me } from '#people/contract.ts';
import css from './synthesis.module.css';

export interface BarProps {
  /** The congress's opinions, whose desk this is. */
  readonly href: string;
  readonly organisation: string | undefined;
  /** What is saved says so: «Đã lưu 10:24». */
  readonly saved: Sentence | undefined;
  readonly waiting: boolean;
}

/** Above a desk without the frame: where this is, who sits here, whether everything is saved. */
export function SynthesisBar({ href, organisation, saved, waiting }: BarProps) {
  const say = useSay();
  const who = useAnswer(me, {});
  const sample = useContext(SampleData);
  return (
    <header className={css.bar}>
      <Go className="brand" href="/">
        Đại Hội
      </Go>
      {organisation !== undefined && (
        <Go className={css.where} href={href}>
          <span lang="vi">{organisation}</span>
        </Go>
      )}
      <span className={css.me}>{who.data?.name}</span>
      {sample && <SampleTag />}
      {saved && (
        <span className={`${css.net} ${waiting ? css.waiting : ''}`} role="status">
          {say(saved)}
        </span>
      )}
    </header>
  );
}
