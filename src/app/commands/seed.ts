import { findSeason } from '#campaigns/server/door.ts';
import { beginAlone, forgetUnfinishedSample, readBeginning, writeBeginning } from '../beginning.ts';
import { type Opened, withData } from '../open.ts';
import { playVinhLong, VINH_LONG } from '../sample/vinh-long-2020/index.ts';
import { type Command, InputError } from './command.ts';

const LEAST = 500;
const MOST = 200_000;

export const command: Command = {
  name: 'seed',
  usage: 'vinh-long-2020 | national --organisations SỐ',
  summary: { vi: 'Nạp một mùa đại hội mẫu vào mùa còn trống', en: 'Play a sample season into an empty one' },
  options: { organisations: { type: 'string' } },
  words: { least: 1, most: 1 },
  async run(call) {
    const which = call.words[0];
    const say = (step: string): void => void process.stderr.write(`  ${step}\n`);
    if (which === VINH_LONG) {
      await withData((opened) => beginAlone(opened, async () => {
        if ((await readBeginning(opened.db)) === 'sample-unfinished') await forgetUnfinishedSample(opened);
        await refuseIfThere(opened, VINH_LONG);
        await writeBeginning(opened.db, 'sample-unfinished');
        await playVinhLong(opened.db, say);
        await writeBeginning(opened.db, 'sample');
      }));
    } else if (which === 'national') {
      const organisations = Number(call.values['organisations'] ?? 60_000);
      if (!Number.isInteger(organisations) || organisations < LEAST || organisations > MOST) {
        throw new InputError('organisations_out_of_range', { vi: `--organisations là số nguyên từ ${LEAST} đến ${MOST}.`, en: `--organisations is a whole number from ${LEAST} to ${MOST}.` });
      }
      const { playNational } = await import('../sample/national/index.ts');
      await withData(async (opened) => {
        await refuseIfThere(opened, 'national');
        await playNational(opened.db, { organisations, say });
        if ((await readBeginning(opened.db)) === 'not-yet') await writeBeginning(opened.db, 'sample');
      });
    } else {
      throw new InputError('no_such_sample', { vi: `Không có mẫu «${which}». Chọn vinh-long-2020 hoặc national.`, en: `There is no sample «${which}». Choose vinh-long-2020 or national.` });
    }
    call.say({ vi: 'Đã nạp xong.', en: 'Done.' });
    if (call.json) call.print(JSON.stringify({ season: which }));
  },
};

/** A sample plays into an empty season only: what people recorded is never mixed with an invented story. */
async function refuseIfThere(opened: Opened, season: string): Promise<void> {
  const there = await opened.db.transaction().execute((tx) => findSeason(tx, season));
  const organisation = await opened.db.selectFrom('organisations').select('code').where('superior_id', 'is', null).limit(1).executeTakeFirst();
  if (there || (season === VINH_LONG && organisation)) {
    throw new InputError('season_not_empty', {
      vi: there ? `Mùa «${season}» đã có dữ liệu. Mẫu chỉ nạp vào thư mục dữ liệu mới (đặt DAIHOI_DATA).` : 'Sổ tổ chức đã có dữ liệu. Mẫu chỉ nạp vào thư mục dữ liệu mới (đặt DAIHOI_DATA).',
      en: there ? `The season «${season}» is not empty. A sample plays into a new data folder only (set DAIHOI_DATA).` : 'The register is not empty. A sample plays into a new data folder only (set DAIHOI_DATA).',
    });
  }
}
