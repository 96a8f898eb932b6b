import { Menu } from '@mantine/core';
import type { Ref } from 'react';
import { useSay } from '#kit/language.tsx';
import { chipsFor, type Line, type Picks } from './synthesis-view.ts';

export interface NumberMenuProps {
  /** The button that opens it, so that a key of the desk can press it. */
  readonly ref?: Ref<HTMLButtonElement>;
  readonly counts: Line['counts'];
  readonly picks: Picks;
  readonly labelOf: (chip: string) => string;
  readonly onChip: (chip: string) => void;
  /** Closed without a choice: the caret goes back to the line. */
  readonly onBack: () => void;
}

const POINTERS = ['mousedown', 'touchstart'];

/** «Chèn số»: the numbers of the line as they stand now. */
export function NumberMenu({ ref, counts, picks, labelOf, onChip, onBack }: NumberMenuProps) {
  const say = useSay();
  return (
    // The key that opens it comes from the line, outside the menu, and must not close it again.
    <Menu clickOutsideEvents={POINTERS} position="bottom-start" width={250} withInitialFocusPlaceholder={false} transitionProps={{ duration: 0 }} onClose={onBack}>
      <Menu.Target>
        <button ref={ref} type="button" className="btn">
          {say({ vi: 'Chèn số', en: 'Insert number' })} <kbd>Alt S</kbd>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {chipsFor(counts, picks).map((chip) => (
          // After the menu has given the focus back.
          <Menu.Item key={chip} lang="vi" onClick={() => requestAnimationFrame(() => onChip(chip))}>
            {labelOf(chip)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
