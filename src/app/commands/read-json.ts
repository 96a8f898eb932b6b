import { readFileSync, statSync } from 'node:fs';
import { InputError } from './command.ts';

const LIMIT_BYTES = 512 * 1024 * 1024;

/** The JSON array in a file; anything else is named. */
export function readJsonArray(path: string): unknown[] {
  const text = readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError('not_json', { vi: `${path}: không phải JSON (${(error as Error).message}).`, en: `${path} is not JSON (${(error as Error).message}).` });
  }
  if (!Array.isArray(value)) throw new InputError('not_an_array', { vi: `${path}: cần một mảng JSON.`, en: `${path}: a JSON array is wanted.` });
  return value;
}

/** A text file in UTF-8, with or without the byte order mark. */
export function readText(path: string): string {
  try {
    if (statSync(path).size > LIMIT_BYTES) throw new InputError('file_too_large', { vi: `${path}: tệp lớn hơn 512 MB.`, en: `${path} is larger than 512 MB.` });
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof TypeError) throw new InputError('not_utf8', { vi: `${path}: tệp không ở dạng UTF-8.`, en: `${path} is not UTF-8.` });
    throw new InputError('file_unreadable', { vi: `${path}: không đọc được tệp.`, en: `${path} cannot be read.` });
  }
}
