import { randomUUID } from 'node:crypto';
import { country } from '#app/sample/national/country.ts';
import { HEADINGS } from '#organisations/core/import/headings.ts';
import { COLUMNS } from '#organisations/core/import/row.ts';
import { toXlsx } from '#platform/documents/excel.ts';
import { day } from '#foundation/day.ts';
import { Client, parsed } from '../client.ts';
import type { Measure } from '../measure.ts';
import { megabytes, ms, whole } from '../numbers.ts';
import { repeating } from '../repeat.ts';

const PASSWORD = 'mot-mat-khau-dai-2020';
const SOON_MS = 100;

/** A whole register from an Excel file into an empty data folder, over the same address that the screen uses. */
export const importing: Measure = {
  name: 'import',
  async run({ worlds, small, say }) {
    const size = small ? 2000 : 60_000;
    say(`import of ${size} organisations`);
    const bytes = await sheetOf(size);
    const folder = worlds.fresh('import');
    return worlds.serving(folder, async (server) => {
      const office = new Client(server.url, 4);
      parsed('set-up', await office.post('/api/set-up', {
        organisation: { code: 'QG', name: 'Đảng bộ toàn quốc', kind: 'central-committee', fromDay: '2015-10-01' },
        person: { fullName: 'Nguyễn Thị Lan', title: 'Văn phòng' }, account: 'quantri', password: PASSWORD, alsoOffice: true,
      }));
      await office.signIn('quantri', PASSWORD);
      const file = { name: 'danh-sach.xlsx', bytes };
      const fields = { onDay: '2020-01-06', normalise: 'no' };
      const preview = await office.postFile('/api/organisations/import-preview', fields, file);
      const seen = parsed<{ readonly added: { readonly count: number }; readonly wrong: { readonly count: number } }>('preview', preview);
      if (seen.added.count !== size - 1 || seen.wrong.count !== 0) throw new Error(`the preview found ${seen.added.count} new and ${seen.wrong.count} wrong`);

      const importId = randomUUID();
      const watching = watch(office, importId);
      const imported = await office.postFile('/api/organisations/import', { ...fields, reason: 'Lập sổ tổ chức', importId }, file);
      const { stages, longestWait } = await watching.end();
      const { added } = parsed<{ readonly added: number }>('import', imported);
      if (added !== size - 1) throw new Error(`${added} organisations were imported`);
      const again = await office.postFile('/api/organisations/import', { ...fields, reason: 'Nạp lại', importId: randomUUID() }, file);
      parsed('second import', again);
      const exported = await office.get('/api/organisations/export');
      office.close();
      return [{
        title: 'Import of a register',
        about: `${whole(size)} organisations from one Excel file of ${megabytes(bytes.length)}, from sending the file to the answer; while it ran, its progress was asked for every ${SOON_MS} ms.`,
        columns: ['what', 'figure'],
        rows: [
          ['preview: what is new, what changes, what is wrong', ms(preview.time)],
          ['import of all rows, one entry of the record', ms(imported.time)],
          ['stages that were seen on the way', stages.join(', ')],
          ['longest wait of another request meanwhile', ms(longestWait)],
          ['the same file again: nothing changes', ms(again.time)],
          ['export of the whole register to Excel', ms(exported.time)],
        ],
      }];
    });
  },
};

async function sheetOf(size: number): Promise<Uint8Array> {
  const [first, ...others] = COLUMNS.map((column) => ({ header: HEADINGS[column].vi, width: 20, type: column === 'members' || column === 'branches' ? ('number' as const) : ('text' as const) }));
  if (!first) throw new Error('the sheet has columns');
  const rows = country(size).slice(1).map((each) => [each.code, each.name, each.kindId, each.superiorCode, each.members, each.branches]);
  return toXlsx({ title: 'Danh sách tổ chức', dated: day('2020-01-06'), sheets: [{ name: 'Danh sách', columns: [first, ...others], rows }] });
}

/** Asks for the progress again and again, as the screen does. */
function watch(client: Client, importId: string): { end(): Promise<{ readonly stages: string[]; readonly longestWait: number }> } {
  const stages = new Set<string>();
  let longestWait = 0;
  const asking = repeating(SOON_MS, async () => {
    const answer = await client.get(`/api/organisations/imports/${importId}`);
    longestWait = Math.max(longestWait, answer.time);
    if (answer.status === 200) stages.add((JSON.parse(answer.body) as { stage: string }).stage);
  });
  return {
    end: async () => {
      await asking.end();
      return { stages: [...stages], longestWait };
    },
  };
}
