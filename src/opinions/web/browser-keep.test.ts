import { afterEach, describe, expect, test, vi } from 'vitest';
import { keep, kept, lasting } from './browser-keep.ts';
import { forgetReceipts, keepReceipt, receiptsOf } from './kept-receipts.ts';

class Storage {
  private readonly rows = new Map<string, string>();
  getItem(key: string): string | null {
    return this.rows.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.rows.set(key, value);
  }
  removeItem(key: string): void {
    this.rows.delete(key);
  }
}

const refusing = { getItem: () => { throw new Error('no'); }, setItem: () => { throw new Error('no'); }, removeItem: () => { throw new Error('no'); } };

afterEach(() => vi.unstubAllGlobals());

describe('what a browser keeps', () => {
  test('is there again', () => {
    vi.stubGlobal('localStorage', new Storage());
    keep('a', '1');
    expect([kept('a'), lasting()]).toEqual(['1', true]);
    keep('a', undefined);
    expect(kept('a')).toBeUndefined();
  });
  test('lasts as long as the page where the browser refuses, and that is said', () => {
    vi.stubGlobal('localStorage', refusing);
    keep('b', '2');
    expect([kept('b'), lasting()]).toEqual(['2', false]);
  });
});

describe('receipts', () => {
  test('are kept in order, each once, and forgotten together', () => {
    vi.stubGlobal('localStorage', new Storage());
    for (const receipt of ['r1', 'r2', 'r1']) keepReceipt('m', receipt);
    keepReceipt('other', 'r9');
    expect(receiptsOf('m')).toEqual(['r2', 'r1']);
    forgetReceipts('m');
    expect([receiptsOf('m'), receiptsOf('other')]).toEqual([[], ['r9']]);
  });
  test('the last five hundred are enough, and what is not a list is no receipt', () => {
    vi.stubGlobal('localStorage', new Storage());
    for (let at = 0; at < 510; at += 1) keepReceipt('many', `r${at}`);
    expect([receiptsOf('many').length, receiptsOf('many')[0]]).toEqual([500, 'r10']);
    keep('daihoi.receipts.broken', '{');
    expect(receiptsOf('broken')).toEqual([]);
  });
});
