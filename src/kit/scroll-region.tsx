import type { ReactNode } from 'react';

/** A table that may be larger than its place: scrolled by keyboard too, so it takes the focus. */
export function ScrollRegion({ label, className, children }: { readonly label: string; readonly className: string | undefined; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={className} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
