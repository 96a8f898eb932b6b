import type { ReactNode } from 'react';
import { useSay } from './language.tsx';

export interface NextTaskProps {
  /** A verb and its thing: "Trình lại hồ sơ". */
  readonly title: string;
  /** Why now, in a sentence. */
  readonly why: ReactNode;
  /** The button or the link that begins it; several where there is a choice. */
  readonly children: ReactNode;
}

/** The one thing to be done now, on top of a page that has many. */
export function NextTask({ title, why, children }: NextTaskProps) {
  const say = useSay();
  return (
    <section className="next-task" aria-label={say({ vi: 'Việc tiếp theo', en: 'Next' })}>
      <div>
        <small>{say({ vi: 'Việc tiếp theo', en: 'Next' })}</small>
        <h2>{title}</h2>
        <p>{why}</p>
      </div>
      <div className="acts">{children}</div>
    </section>
  );
}
