import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewImport as previewRegister } from '#organisations/contract.ts';
import { me, signIn } from '#people/contract.ts';
import { SAMPLE_PASSWORD } from '#people/core/account.ts';
import { addPaper, overview, recordFact, showPaper } from '#progress/contract.ts';
import { browserTest, openBrowser, visit } from './testing/browser.ts';
import type { Client } from './testing/client.ts';
import { bookParts, zipOf } from './testing/files.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

const SEASON = 'vinh-long-2020';
let app: SampleApp;
let office: Client;
beforeAll(async () => {
  app = await sampleApp();
  office = await app.as('tinh');
}, 120_000);
afterAll(() => app.close());

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(app.url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const signInText = JSON.stringify({ account: 'tinh', password: SAMPLE_PASSWORD });

describe('the sign-in of a browser', () => {
  test('is a cookie of its own making, never one that was put there before', async () => {
    const planted = 'daihoi_session=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
    const answer = await post('/api/sign-in', signInText, { cookie: planted });
    const cookie = answer.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^daihoi_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain('aaaaaaaa');
    expect((await fetch(`${app.url}/api/me`, { headers: { cookie: planted } })).status).toBe(401);
  });

  test.each(['https://xau.example', 'null', 'http://127.0.0.1:1', 'file://', 'http://127.0.0.1.xau.example'])('is of no use to a page of %s', async (origin) => {
    const answer = await post('/api/sign-out', '{}', { cookie: office.cookie, origin });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'foreign_origin']);
    expect((await office.get(me, {})).account).toBe('tinh');
  });

  test('is of no use to a form of another page: forms cannot send JSON, and other bodies are not read', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const answer = await post(`/api/seasons/${SEASON}/facts`, JSON.stringify({ organisation: 'LH.40', kind: 'held', happenedOn: '2020-05-28' }), { cookie: office.cookie, 'content-type': type });
      expect([400, 422]).toContain(answer.status);
    }
  });
});

describe('addresses', () => {
  test.each([
    '/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/assets/%2e%2e/%2e%2e/package.json', '/assets/..%5c..%5cpackage.json',
    '/assets/....//....//package.json', '/package.json', '/.built-web.json', '/assets/%00.js', '//etc/passwd.json', '/assets//etc/passwd', '/app/main.js', '/../dist/app/main.js',
  ])('%s leads to no file of ours', async (path) => {
    // fetch would tidy the path, so it is sent by hand.
    const { request } = await import('node:http');
    const body = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(app.url);
      request({ host: hostname, port, path }, (answer) => {
        let text = `${answer.statusCode} `;
        answer.on('data', (part) => (text += String(part))).on('end', () => resolve(text));
      }).on('error', reject).end();
    });
    expect(body).toMatch(/^(404|200 <!doctype html>)/i);
    expect(body).not.toMatch(/daihoi",|root:x|import /);
  });

  test('every answer says how it may be used', async () => {
    for (const path of ['/', '/healthz', '/api/me', '/api/nowhere', '/assets/none.js', '/api/openapi.json']) {
      const { headers } = await fetch(app.url + path);
      expect([path, headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('content-security-policy')?.includes("default-src 'self'")]).toEqual([path, 'nosniff', 'DENY', true]);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe|default-src[^;]*unsafe/);
    }
  });
});

describe('strange input', () => {
  test('JSON of great depth, of its own prototype, or not JSON at all', async () => {
    const deep = 500_000;
    for (const body of ['['.repeat(deep) + ']'.repeat(deep), `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, '{"__proto__":{"account":"tinh"}}', '{"constructor":{"prototype":{"account":"x"}}}', '{"account":1e400}', '"\\ud800"', '']) {
      const answer = await post('/api/sign-in', body);
      expect([body.slice(0, 30), answer.status]).toEqual([body.slice(0, 30), expect.toBeOneOf([400, 422])]);
    }
    expect(({} as Record<string, unknown>)['account']).toBeUndefined();
  });

  test('text that is a riddle for patterns is answered at once', async () => {
    for (const riddle of [' '.repeat(100_000), '\n '.repeat(50_000), 'a'.repeat(100_000), '-'.repeat(50_000), '\u0323'.repeat(50_000), 'Ệ'.repeat(50_000), '. '.repeat(50_000)]) {
      const begun = performance.now();
      expect((await office.send(recordFact, { season: SEASON, organisation: 'LH.40', kind: 'held', happenedOn: '2020-05-28', note: riddle })).status).toBeOneOf([422]);
      expect((await office.send(signIn, { account: riddle, password: riddle })).status).toBeOneOf([401, 422]);
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });

  test('SQL in every text of a search finds nothing more', async () => {
    for (const text of ["' or 1=1 --", "%' or '1'='1", "\\'; drop table facts; --", '%', '_', '\\', "'':*", '& | !', '<->', 'a:*&b']) {
      for (const path of [`/api/organisations/search?text=${encodeURIComponent(text)}`, `/api/people?search=${encodeURIComponent(text)}`, `/api/record?search=${encodeURIComponent(text)}`, `/api/seasons/${SEASON}/congresses?search=${encodeURIComponent(text)}`]) {
        expect([path, (await fetch(app.url + path, { headers: { cookie: office.cookie } })).status]).toEqual([path, expect.toBeOneOf([200, 404, 422])]);
      }
    }
    expect((await office.get(overview, { season: SEASON })).congresses.held).toBe(238);
  });
});

describe('files', () => {
  test('that are pages or programs are not kept as papers; what is kept is handed out as a download of its own type', async () => {
    const text = (content: string) => new TextEncoder().encode(content);
    for (const [name, content] of [['a.html', '<html><script>alert(1)</script>'], ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], ['a.pdf', '<!doctype html>'], ['a.js', 'alert(1)']] as const) {
      expect(await office.ask(addPaper, {}, { file: { name, bytes: text(content) } })).toMatchObject({ ok: false, problem: { code: 'paper_type_refused' } });
    }
    const both = text('%PDF-1.7\n<html><script>alert(1)</script>');
    const paper = await office.get(addPaper, {}, { file: { name: 'x"\r\nset-cookie: a=b\r\n\r\n<b>.html', bytes: both } });
    expect(paper.name).toMatch(/\.pdf$/);
    await office.get(recordFact, { season: SEASON, organisation: 'LH.41', kind: 'held', happenedOn: '2020-05-28', paper: paper.hash, paperName: `it's "(1)*.html` });
    const answer = await office.send(showPaper, { hash: paper.hash });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''it%27s%20%22%281%29%2A.pdf");
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test.each([
    ['blank cells', () => `<row r="1">${'<c/>'.repeat(15_000_000)}</row>`, 'headings_wrong', 422],
    ['one endless text', () => `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(60_000_000)}</t></is></c></row>`, 'headings_wrong', 422],
    ['one row again and again', () => '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(1_600_000), 'headings_wrong', 422],
    ['more than may be unpacked', () => ' '.repeat(70_000_000), 'unpacks_too_large', 413],
    ['a little, for comparison', () => '<row r="1"><c r="A1"><v>1</v></c></row>', 'headings_wrong', 422],
  ])('a small archive that unpacks to a great sheet is refused by name: %s', async (_what, sheet, code, status) => {
    const bomb = zipOf(bookParts(sheet()), 'deflated');
    expect(bomb.length).toBeLessThan(2_000_000);
    const came = await office.ask(previewRegister, { onDay: '2020-05-29' }, { file: { name: 'a.xlsx', bytes: bomb } });
    expect(came).toMatchObject({ ok: false, status, problem: { code } });
  }, 60_000);
});

browserTest('the pages run under their own content security policy, and nothing of a text becomes markup', async () => {
  const browser = await openBrowser();
  if (!browser) throw new Error('no browser');
  try {
    const note = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await office.get(recordFact, { season: SEASON, organisation: 'LH.42', kind: 'held', happenedOn: '2020-05-28', note });
    const { page, errors } = await visit(browser, app.url, { account: 'tinh' });
    for (const path of ['/', `/mua/${SEASON}`, `/mua/${SEASON}/ke-hoach`, `/mua/${SEASON}/to-chuc/LH.42`, '/to-chuc', '/can-bo', '/ho-so']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle').catch(() => {});
    }
    await page.goto(`/mua/${SEASON}/to-chuc/LH.42`);
    await page.getByText('onerror').first().waitFor();
    expect(await page.title()).not.toMatch(/^[12]$/);
    expect(errors.filter((error) => /Content Security Policy|script:/.test(error))).toEqual([]);
  } finally {
    await browser.close();
  }
}, 90_000);
