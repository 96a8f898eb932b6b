import { expect, test } from 'vitest';
import { archivedAt, bodyLedBy, committeeOf, reportSymbol, signedFor } from './report-words.ts';

test.each([
  ['Tỉnh ủy Vĩnh Long', 'Đảng bộ tỉnh Vĩnh Long'],
  ['Thành ủy Vĩnh Long', 'Đảng bộ thành phố Vĩnh Long'],
  ['Thị ủy Bình Minh', 'Đảng bộ thị xã Bình Minh'],
  ['Huyện ủy Long Hồ', 'Đảng bộ huyện Long Hồ'],
  ['Đảng ủy Công an tỉnh', 'Đảng bộ Công an tỉnh'],
  ['Đảng ủy xã An Bình', 'Đảng bộ xã An Bình'],
])('%s leads %s', (committee, organisation) => {
  expect([bodyLedBy(committee), committeeOf(organisation)]).toEqual([organisation, committee]);
  expect(committeeOf(committee)).toBe(committee);
});

test('a branch issues under its own name and signs for itself', () => {
  expect(committeeOf('Chi bộ Tòa án huyện')).toBe('Chi bộ Tòa án huyện');
  expect([reportSymbol('grassroots-branch', 'branch'), signedFor('grassroots', 'branch')]).toEqual(['BC/CB', 'T/M Chi bộ']);
  expect([reportSymbol('district-committee', 'party-org'), signedFor('district', 'party-org')]).toEqual(['BC/HU', 'T/M Ban Thường vụ']);
  expect([reportSymbol('grassroots-party-org', 'party-org'), signedFor('grassroots', 'party-org')]).toEqual(['BC/ĐU', 'T/M Đảng ủy']);
});

test.each([
  ['Đảng bộ xã An Bình', 'Lưu Đảng ủy'],
  ['Huyện ủy Long Hồ', 'Lưu Huyện ủy'],
  ['Đảng bộ tỉnh Vĩnh Long', 'Lưu Tỉnh ủy'],
  ['Đảng ủy Công an tỉnh', 'Lưu Đảng ủy'],
  ['Chi bộ Tòa án huyện Long Hồ', 'Lưu Chi bộ'],
])('a paper of %s ends %s', (organisation, last) => expect(archivedAt(organisation)).toBe(last));
