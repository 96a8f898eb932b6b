import type { ReactNode } from 'react';
import { useEffect } from 'react';

export interface PageProps {
  readonly title: string;
  /** The state of things in one plain sentence; figures in <b>. */
  readonly lead?: ReactNode;
  /** Small line above the title: where this is. */
  readonly above?: ReactNode;
  /** A mark beside the title, e.g. <span className="tag">dữ liệu mẫu</span>. */
  readonly mark?: ReactNode;
  /** Actions at the right; at most one of them is the main one (`<Button>` or className="btn main"). */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What every screen begins with: title, one sentence of state, the main action; then the thing itself. */
export function Page({ title, lead, above, mark, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Đại Hội`;
  }, [title]);
  return (
    <>
      <header className="head">
        {above !== undefined && <div className="above">{above}</div>}
        <div className="title">
          <h1>{title}</h1>
          {mark}
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
