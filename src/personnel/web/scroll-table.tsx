import type { ReactNode } from 'react';
import css from './personnel.module.css';

/** A table that may be larger than its place: scrolled by keyboard too, so it takes the focus. */
export function ScrollTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={label}>
      <table>{children}</table>
    </div>
  );
}
