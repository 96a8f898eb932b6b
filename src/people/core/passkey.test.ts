import { describe, expect, test } from 'vitest';
import { siteOf } from './passkey.ts';

describe('the site of a key', () => {
  test.each([
    ['https://daihoi.vinhlong.example:8443', 'daihoi.vinhlong.example'],
    ['http://localhost:4750', 'localhost'],
    ['http://thu.localhost:80', 'thu.localhost'],
  ])('%s is %s', (origin, host) => expect(siteOf(origin)).toMatchObject({ ok: true, value: { host } }));

  test.each([undefined, 'null', 'http://127.0.0.1:4750', 'https://10.0.0.5', 'https://[::1]:8443', 'http://daihoi.vinhlong.example'])('%s is unfit', (origin) =>
    expect(siteOf(origin)).toEqual({ ok: false, problem: { code: 'passkey_site_unfit' } }),
  );
});
