import type { ReactNode } from 'react';

/** An empty list says so in a sentence and offers the first action: `<EmptyState action={<Button>…</Button>}>Chưa có …</EmptyState>`. */
export function EmptyState({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
