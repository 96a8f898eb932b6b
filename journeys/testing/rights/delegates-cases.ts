import { toXlsx } from '#platform/documents/excel.ts';
import { day } from '#foundation/day.ts';
import type { Target, RoomCases } from './case.ts';
import { DAY, SEASON, type World } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
const decision = { reason: 'Theo biên bản', decidedOn: DAY, decidedBy: 'Đảng ủy' };
const uuid = (world: World): string => `00000000-0000-4000-8000-${String(world.next()).padStart(12, '0')}`;

/** A sheet with one new person each time. */
async function sheet(at: Target, world: World): Promise<Uint8Array> {
  const delegates = (await world.form(at.organisation)) === 'delegates';
  return toXlsx({
    title: 'Danh sách', dated: day('2020-05-20'),
    sheets: [{
      name: 'Danh sách', columns: [{ header: 'Họ và tên', width: 20, type: 'text' }, { header: 'Đương nhiên, được bầu, chỉ định', width: 20, type: 'text' }, { header: 'Đoàn đại biểu, đơn vị', width: 20, type: 'text' }],
      rows: [[`Võ Văn ${world.next()}`, delegates ? 'Được bầu' : '', 'Ấp Phú Thuận']],
    }],
  });
}

/** The roll of a delegates' congress that is not yet held. */
export const delegatesCases: RoomCases<'delegates'> = {
  'delegates.list': { input: place },
  'delegates.show': { input: async (at, world) => ({ ...place(at), participant: await world.participant(at.organisation) }) },
  'delegates.add': {
    input: async (at, world) => {
      const delegates = (await world.form(at.organisation)) === 'delegates';
      return { ...place(at), kind: delegates ? 'official' : 'full-member', source: delegates ? 'elected' : null, fullName: `Phan Văn ${world.next()}`, delegation: { name: 'Ấp Phú Thuận' } };
    },
  },
  'delegates.change': {
    input: async (at, world) => {
      const participant = await world.participant(at.organisation);
      const delegates = (await world.form(at.organisation)) === 'delegates';
      return { ...place(at), participant, revision: 1, kind: delegates ? 'official' : 'full-member', source: delegates ? 'elected' : null, fullName: `Đặng Văn ${world.next()}`, delegation: { name: delegates ? 'Đoàn ấp Phú Thuận' : '' } };
    },
  },
  'delegates.remove': { input: async (at, world) => ({ ...place(at), participant: await world.participant(at.organisation), revision: 1, reason: 'Ghi nhầm' }) },
  'delegates.allocate': { input: (at, world) => ({ ...place(at), delegations: [{ name: 'Đoàn ấp Phú Thuận', officials: 1 + (world.next() % 900) }], ...decision }) },
  'delegates.decide_standing': { input: async (at, world) => ({ ...place(at), participant: await world.participant(at.organisation), standing: 'excused', ...decision }) },
  'delegates.replace': {
    input: async (at, world) => {
      const delegation = `Đoàn ấp ${world.next()}`;
      await world.participant(at.organisation, { kind: 'alternate', rank: 1, delegation });
      return { ...place(at), participant: await world.participant(at.organisation, { delegation }), ...decision };
    },
  },
  'delegates.decide_seat': { meets: 'seat_not_replaced', input: async (at, world) => ({ ...place(at), participant: await world.participant(at.organisation), holder: 'alternate', ...decision }) },
  'delegates.check_in': {
    input: async (at, world) => ({ ...place(at), events: [{ id: uuid(world), participant: await world.participant(at.organisation), happenedAt: '2020-05-29T01:00:00.000Z', desk: 'Bàn 1' }] }),
  },
  'delegates.presence': { input: place },
  'delegates.vote_base': { input: place },
  'delegates.import_template': { input: place },
  'delegates.import_preview': { input: place, file: sheet, fileName: 'danh-sach.xlsx' },
  'delegates.import': { input: place, file: sheet, fileName: 'danh-sach.xlsx' },
  'delegates.report': { input: place },
  'delegates.report_file': {
    input: async (at, world) => {
      await world.participant(at.organisation);
      return { ...place(at), format: 'docx' };
    },
  },
  'delegates.badges': {
    input: async (at, world) => {
      await world.participant(at.organisation);
      return { ...place(at), format: 'docx', delegation: (await world.form(at.organisation)) === 'delegates' ? 'Đoàn ấp Phú Thuận' : '' };
    },
  },
  'delegates.export': { input: place },
};

