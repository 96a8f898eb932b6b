import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operation } from '#foundation/contract.ts';
import { addressOf, composed } from './call.ts';

const list = operation()({
  name: 'rooms.list',
  method: 'GET',
  path: '/api/rooms/{room}/things',
  summary: { vi: 'Danh sách', en: 'List' },
  who: 'signed-in',
  input: z.strictObject({ room: z.string(), search: z.string().optional(), state: z.array(z.string()).optional(), late: z.enum(['true', 'false']).optional() }),
  output: z.object({}),
  problems: {},
});

describe('addresses of operations', () => {
  test('path parameters go into the path, the rest into the query, what is empty nowhere', () => {
    expect(addressOf(list, { room: 'A/1', search: '', state: ['held', 'late'], late: 'true' })).toBe('/api/rooms/A%2F1/things?state=held&state=late&late=true');
    expect(addressOf(list, { room: 'LH' })).toBe('/api/rooms/LH/things');
  });

  test('texts are composed before they are sent', () => {
    const decomposed = 'Đại hội'.normalize('NFD');
    expect(composed({ name: decomposed, rows: [{ note: decomposed }], count: 3, none: null })).toEqual({ name: 'Đại hội', rows: [{ note: 'Đại hội' }], count: 3, none: null });
    expect(new URL(addressOf(list, { room: 'LH', search: decomposed }), 'http://here').searchParams.get('search')).toBe('Đại hội');
  });
});
