import { describe, expect, test } from 'vitest';
import { day } from '#foundation/day.ts';
import { leadOf, type LeadFigures } from './season-lead.ts';

const may29: LeadFigures = {
  level: 'grassroots',
  congresses: { planned: 463, held: 238, late: 12 },
  deadline: day('2020-06-30'),
  forecast: { day: day('2020-06-25'), daysBeforeDeadline: 5 },
};
const forecast = (daysBeforeDeadline: number | null, on: string | null = '2020-06-25') => ({ ...may29, forecast: { day: on === null ? null : day(on), daysBeforeDeadline } });

describe('the sentence of the season', () => {
  test('29 May 2020', () => {
    expect(leadOf(may29).vi).toBe('**238 trên 463** tổ chức cơ sở đảng đã đại hội; **12** tổ chức chậm so với kế hoạch. Giữ nhịp này thì xong trước hạn **5 ngày**.');
    expect(leadOf(may29).en).toBe('**238 of 463** grassroots organisations have held their congresses; **12** are late. At this pace, done **5 days** before the deadline.');
  });

  test.each([
    [forecast(0), 'Giữ nhịp này thì xong **đúng hạn**.'],
    [forecast(-12), 'Giữ nhịp này thì xong sau hạn **12 ngày**.'],
    [forecast(null, null), 'Chưa đủ số liệu để dự báo ngày xong.'],
    [{ ...forecast(null), deadline: null }, 'Giữ nhịp này thì xong ngày **25/6/2020**.'],
  ])('the forecast, case %#', (figures, end) => {
    expect(leadOf(figures).vi.endsWith(end)).toBe(true);
  });

  test('a single organisation', () => {
    expect(leadOf({ ...may29, congresses: { planned: 1, held: 1, late: 0 } }).vi).toBe('Tổ chức này đã đại hội.');
    expect(leadOf({ ...may29, congresses: { planned: 1, held: 0, late: 1 } }).vi).toBe('Tổ chức này chưa đại hội, **chậm** so với kế hoạch.');
  });

  test('nobody late, and all held', () => {
    expect(leadOf({ ...may29, congresses: { planned: 463, held: 238, late: 0 } }).vi).toContain('không tổ chức nào chậm');
    expect(leadOf({ ...may29, congresses: { planned: 463, held: 463, late: 0 } }).vi).toBe('Cả **463** tổ chức cơ sở đảng đã đại hội.');
  });
});
