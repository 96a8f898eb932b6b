import { Menu } from '@mantine/core';
import { useSay } from '#kit/language.tsx';
import { chipsFor, type Line, type Picks } from './synthesis-view.ts';

export interface NumberMenuProps {
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  readonly counts: Line['counts'];
  readonly picks: Picks;
  readonly labelOf: (chip: string) => string;
  readonly onChip: (chip: string) => void;
  /** Closed without a choice: the caret goes back to the line. */
  readonly onBack: () => void;
}

/** «Chèn số»: the numbers of the line as they stand now. */
export function NumberMenu({ opened, onOpened, counts, picks, labelOf, onChip, onBack }: NumberMenuProps) {
  const say = useSay();
  return (
    <Menu opened={opened} onChange={onOpened} position="bottom-start" width={250} withInitialFocusPlaceholder={false} transitionProps={{ duration: 0 }} onClose={onBack}>
      <Menu.Target>
        <button type="button" className="btn">
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
