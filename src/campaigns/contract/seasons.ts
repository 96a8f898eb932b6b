import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { codeField, dayField, textField } from '#foundation/fields.ts';
import type { ChangeSeasonProblem, MakeSeasonProblem, SeasonMissing } from '../core/problems.ts';
import { levelShape, reason, seasonCode, seasonShape } from './shapes.ts';

export const listSeasons = operation()({
  name: 'campaigns.list_seasons', method: 'GET', path: '/api/seasons', who: 'signed-in',
  summary: { vi: 'Các mùa đại hội', en: 'The seasons of congresses' },
  input: z.strictObject({}),
  output: z.object({ seasons: z.array(seasonShape) }),
  problems: {},
});

export const showSeason = operation<SeasonMissing>()({
  name: 'campaigns.show_season', method: 'GET', path: '/api/seasons/{season}', who: 'signed-in',
  summary: { vi: 'Một mùa đại hội: thời gian, các cấp, quy định áp dụng', en: 'One season: period, levels, statute' },
  input: z.strictObject({ season: seasonCode() }),
  output: seasonShape,
  problems: { season_not_found: 'missing' },
});

export const makeSeason = operation<MakeSeasonProblem>()({
  name: 'campaigns.make_season', method: 'POST', path: '/api/seasons', who: { right: 'administer' },
  summary: { vi: 'Lập mùa đại hội', en: 'Make a season' },
  input: z.strictObject({
    code: seasonCode(), nameVi: textField(200), nameEn: textField(200), statute: z.string().max(60), term: textField(40), root: codeField(),
    fromDay: dayField(), untilDay: dayField(), shownOn: dayField().nullable().optional(), switches: z.array(z.string().max(40)).max(50).optional(),
    levels: z.array(levelShape).min(1).max(20),
  }),
  output: z.object({ code: z.string() }),
  problems: {
    season_exists: 'conflict', organisation_not_found: 'missing', statute_unknown: 'invalid', level_unknown: 'invalid', season_code_reserved: 'invalid',
    season_ends_before_it_begins: 'invalid', shown_outside_season: 'invalid', level_named_twice: 'invalid', window_closes_before_it_opens: 'invalid',
    window_outside_season: 'invalid',
  },
});

export const changeSeason = operation<ChangeSeasonProblem>()({
  name: 'campaigns.change_season', method: 'POST', path: '/api/seasons/{season}/change', who: { right: 'administer' },
  summary: { vi: 'Đổi thiết lập của mùa đại hội: tên, thời gian, các cấp, quy tắc chưa xác nhận', en: 'Change a season’s settings: names, period, levels, unconfirmed rules' },
  input: z.strictObject({
    season: seasonCode(), /** Of the settings that were looked at; another one refuses. */ revision: z.number().int().min(1), reason: reason(false),
    /** What is not named stays; levels and switches are named whole. */
    nameVi: textField(200).optional(), nameEn: textField(200).optional(), term: textField(40).optional(), fromDay: dayField().optional(), untilDay: dayField().optional(),
    shownOn: dayField().nullable().optional(), switches: z.array(z.string().max(40)).max(50).optional(), levels: z.array(levelShape).min(1).max(20).optional(),
  }),
  output: z.object({ revision: z.number() }),
  problems: {
    season_not_found: 'missing', season_changed_meanwhile: 'stale', season_unchanged: 'conflict', facts_outside_season: 'conflict', hold_begins_outside: 'conflict',
    level_has_congresses: 'conflict', level_unknown: 'invalid', season_ends_before_it_begins: 'invalid', shown_outside_season: 'invalid', level_named_twice: 'invalid',
    window_closes_before_it_opens: 'invalid', window_outside_season: 'invalid',
  },
});
