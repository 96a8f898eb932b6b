import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useSay } from './language.tsx';

/** Whether what stands here is invented; the frame says so once, and every page that has no mark of its own then shows it. */
export const SampleData = createContext(false);

/** «dữ liệu mẫu»: the figures and persons of this page are invented. */
export function SampleTag() {
  const say = useSay();
  return <span className="tag warn">{say({ vi: 'dữ liệu mẫu', en: 'sample data' })}</span>;
}

export interface PageProps {
  readonly title: string;
  /** The state of things in one plain sentence; figures in <b>. */
  readonly lead?: ReactNode;
  /** Small line above the title: where this is. */
  readonly above?: ReactNode;
  /** A mark beside the title, e.g. a StateMark; it then stands in the place of the sample's. */
  readonly mark?: ReactNode;
  /** Actions at the right; at most one of them is the main one (`<Button>` or className="btn main"). */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What every screen begins with: title, one sentence of state, the main action; then the thing itself. */
export function Page({ title, lead, above, mark, actions, children }: PageProps) {
  const sample = useContext(SampleData);
  useEffect(() => {
    document.title = `${title} – Đại Hội`;
  }, [title]);
  return (
    <>
      <header className="head">
        {above !== undefined && <div className="above">{above}</div>}
        <div className="title">
          <h1>{title}</h1>
          {mark ?? (sample && <SampleTag />)}
        </div>
        {actions !== undefined && actions !== false && <div className="acts">{actions}</div>}
        {lead !== undefined && <p className="lead">{lead}</p>}
      </header>
      {children}
    </>
  );
}

/** A part of a page under its own small heading: `<Panel title="Nhiệm vụ" action={…}>`. */
export function Panel({ title, action, children }: { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="panel" aria-label={title}>
      <h2>
        <span>{title}</span>
        {action}
      </h2>
      {children}
    </section>
  );
}
