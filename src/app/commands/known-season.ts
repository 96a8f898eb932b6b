import { allSeasons } from '#campaigns/server/door.ts';
import type { Db } from '#database/connect.ts';
import { InputError } from './command.ts';

/** Refuses a season that is not there with those that are, or with how one comes to be: the terminal shows no list to choose from. */
export async function requireSeason(db: Db, code: string): Promise<void> {
  const codes = (await allSeasons(db)).map((season) => season.code);
  if (codes.includes(code)) return;
  throw new InputError(
    'season_not_found',
    codes.length === 0
      ? {
          vi: `Không có mùa đại hội «${code}»: thư mục dữ liệu này còn trống. Nạp mùa mẫu bằng lệnh seed vinh-long-2020, hoặc lập mùa trên màn hình (npm start).`,
          en: `There is no season «${code}»: this data folder is empty. Play the sample with the command seed vinh-long-2020, or make a season on the screen (npm start).`,
        }
      : { vi: `Không có mùa đại hội «${code}». Các mùa: ${codes.join(', ')}.`, en: `There is no season «${code}». Seasons: ${codes.join(', ')}.` },
  );
}
