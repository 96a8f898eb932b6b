import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSay } from './language.tsx';
import { kitWords } from './words.ts';

export interface SideDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  readonly size?: number | string;
  readonly children: ReactNode;
}

/** Details beside the list, which stays as it is; a sheet of full width on a phone. Esc and the labelled button close it. */
export function SideDrawer({ opened, onClose, title, lead, size = 480, children }: SideDrawerProps) {
  const say = useSay();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      padding="lg"
      closeButtonProps={{ 'aria-label': say(kitWords.close) }}
      styles={{ title: { fontSize: 'var(--t-l)', fontWeight: 600, lineHeight: 1.35 }, header: { alignItems: 'flex-start' } }}
    >
      {lead !== undefined && <p className="drawer-lead">{lead}</p>}
      {children}
    </Drawer>
  );
}
