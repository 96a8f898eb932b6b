import { useFormat } from './format.ts';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** Small figure beside the name. */
  readonly count?: number | undefined;
}

/** The parts of one page, beside one another; which is open stands in the address. */
export function Tabs<Id extends string>({ label, tabs, here, onTab }: { readonly label: string; readonly tabs: readonly Tab<Id>[]; readonly here: Id; readonly onTab: (id: Id) => void }) {
  const show = useFormat();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ id, name, count }) => (
        <button key={id} ref={id === here ? intoView : undefined} type="button" aria-current={id === here ? 'page' : undefined} onClick={() => onTab(id)}>
          {name}
          {count !== undefined && count > 0 && <small>{show.number(count)}</small>}
        </button>
      ))}
    </nav>
  );
}

/** On a phone the open part may lie outside the row. */
function intoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
