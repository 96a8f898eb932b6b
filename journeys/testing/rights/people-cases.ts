import { randomUUID } from 'node:crypto';
import { SAMPLE_PASSWORD } from '#people/core/account.ts';
import { peopleFile } from '../files.ts';
import type { RoomCases, Target } from './case.ts';
import { DAY, type World } from './world.ts';

const oneRow = (at: Target, world: World): Promise<Uint8Array> => peopleFile([[`Lê Thị Nạp ${world.next()}`, 'Văn phòng', '', at.organisation, '', '']]);
const fileName = 'can-bo.xlsx';
const reason = 'Theo đề nghị của đơn vị';
/** Of an account that everybody shares nothing is changed. */
const shared = { nowhere: true, meets: 'sample_account' } as const;

export const peopleCases: RoomCases<'people'> = {
  'people.sign_in': { nowhere: true, endsSignIn: true, input: () => ({ account: 'tinh', password: SAMPLE_PASSWORD }) },
  'people.sign_out': { nowhere: true, endsSignIn: true, input: () => ({}) },
  'people.me': { nowhere: true, input: () => ({}) },
  'people.sample_accounts': { nowhere: true, input: () => ({}) },
  'people.list_sign_ins': { nowhere: true, input: () => ({}) },
  'people.end_sign_in': { nowhere: true, input: async (_at, world, { account }) => ({ signIn: account === undefined ? randomUUID() : await world.otherSignIn(account) }) },
  'people.end_other_sign_ins': { nowhere: true, input: () => ({}) },
  'people.change_password': { ...shared, input: () => ({ current: SAMPLE_PASSWORD, next: 'một mật khẩu khác hẳn' }) },
  'people.begin_totp': { ...shared, input: () => ({ password: SAMPLE_PASSWORD }) },
  'people.confirm_totp': { ...shared, input: () => ({ code: '123456' }) },
  'people.remove_totp': { ...shared, input: () => ({ password: SAMPLE_PASSWORD }) },
  'people.list_passkeys': { nowhere: true, input: () => ({}) },
  'people.begin_passkey': { ...shared, input: () => ({ password: SAMPLE_PASSWORD }) },
  'people.add_passkey': { ...shared, input: () => ({ challenge: randomUUID(), name: 'Điện thoại', credential: { id: 'AAAAAAAAAAAAAAAAAAAA', clientDataJSON: 'AAAA', attestationObject: 'AAAA' } }) },
  'people.remove_passkey': { ...shared, input: () => ({ passkey: randomUUID() }) },
  'people.begin_passkey_sign_in': { nowhere: true, meets: 'passkey_site_unfit', input: () => ({}) },
  'people.passkey_sign_in': {
    nowhere: true, meets: 'passkey_site_unfit',
    input: () => ({ challenge: randomUUID(), credential: { id: 'AAAAAAAAAAAAAAAAAAAA', clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' } }),
  },
  'people.list_tokens': { nowhere: true, input: () => ({}) },
  'people.make_token': { ...shared, input: () => ({ name: 'Bảng tin', readsOnly: true, untilDay: '2030-01-01' }) },
  'people.revoke_token': { ...shared, input: () => ({ token: 1 }) },
  'people.choose_language': { nowhere: true, input: () => ({ language: 'vi' }) },
  'people.search': { outside: 'hidden', input: (at) => ({ organisation: at.organisation }) },
  'people.show': { input: async (at, world) => ({ person: await world.person(at.organisation) }) },
  'people.add_person': { input: (at, world) => ({ fullName: `Phạm Văn Mới ${world.next()}`, organisation: at.organisation }) },
  'people.correct_person': {
    input: async (at, world) => ({ person: await world.person(at.organisation), revision: 1, fullName: 'Phạm Văn Sửa', title: '', bornOn: null, organisation: at.organisation }),
  },
  'people.give_duty': { input: async (at, world) => ({ person: await world.person(at.organisation), kind: 'congress-secretariat', organisation: at.organisation, fromDay: DAY }) },
  'people.end_duty': {
    right: 'people',
    input: async (at, world) => ({ duty: await world.duty(await world.person(at.organisation), at.organisation, 'congress-secretariat', DAY), untilDay: '2020-06-01', reason }),
  },
  'people.list_duties': { input: (at) => ({ code: at.organisation }) },
  'people.make_account': { input: async (at, world) => ({ person: await world.person(at.organisation), account: `moi-${world.next()}` }) },
  'people.reset_password': { input: async (at, world) => ({ person: await world.personWithAccount(at.organisation), reason }) },
  'people.disable_account': { input: async (at, world) => ({ person: await world.personWithAccount(at.organisation), reason }) },
  'people.enable_account': { input: async (at, world) => ({ person: await world.personWithAccount(at.organisation), reason }) },
  'people.import_template': { nowhere: true, input: () => ({}) },
  'people.preview_import': { outside: { code: 'people_rows_wrong' }, input: () => ({}), file: oneRow, fileName },
  'people.import': { outside: { code: 'people_rows_wrong' }, input: () => ({ fromDay: DAY }), file: oneRow, fileName },
  'people.set_up_state': { nowhere: true, input: () => ({}) },
  'people.set_up': {
    nowhere: true, meets: 'set_up_already',
    input: () => ({
      organisation: { code: 'GOC', name: 'Gốc', kind: 'provincial-committee', fromDay: DAY }, person: { fullName: 'Kẻ Lạ' }, account: 'ke-la', password: 'một mật khẩu rất dài', alsoOffice: true,
    }),
  },
};
