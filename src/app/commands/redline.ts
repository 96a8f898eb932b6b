import { readFileSync, statSync } from 'node:fs';
import { changeSentence, redline, type RedlineChange, wordsInLine } from '#documents/core/redline.ts';
import { wordFileProblemWords } from '#documents/core/word-file-problems.ts';
import type { ChangeKind } from '#documents/core/compare/compare.ts';
import type { Sentence } from '#foundation/sentence.ts';
import { type GivenWord, WORD_LIMITS, type WordReadProblem } from '#platform/documents/word-model.ts';
import { readDocx } from '#platform/documents/word-read.ts';
import { type Call, type Command, InputError } from './command.ts';

export const command: Command = {
  name: 'redline',
  usage: 'TỆP-CŨ.docx TỆP-MỚI.docx',
  summary: { vi: 'So sánh hai bản dự thảo Word: đoạn nào, từ nào đã thay đổi', en: 'Compare two drafts in Word: which paragraphs and which words have changed' },
  options: {},
  words: { least: 2, most: 2 },
  async run(call) {
    const [oldPath = '', newPath = ''] = call.words;
    const old = readDraft(oldPath, call);
    const next = readDraft(newPath, call);
    const found = redline(old.paragraphs, next.paragraphs);
    if (call.json) return call.print(JSON.stringify(found));
    call.print(headline(found.old.paragraphs, found.new.paragraphs, found.changes)[call.language]);
    for (const change of found.changes) call.print(`\n${changeSentence(change)[call.language]}\n  ${wordsInLine(change.words)}`);
  },
};

function readDraft(path: string, call: Call): GivenWord {
  const read = readDocx(bytesOf(path));
  if (!read.ok) throw refusal(path, read.problem);
  if (read.value.tracked) {
    call.say({
      vi: `${path}: còn thay đổi được theo dõi chưa duyệt; so sánh như đã chấp nhận tất cả.`,
      en: `${path} holds tracked changes that wait for a decision; compared as if all were accepted.`,
    });
  }
  return read.value;
}

function bytesOf(path: string): Uint8Array {
  let bytes: number;
  try {
    bytes = statSync(path).size;
    if (bytes <= WORD_LIMITS.bytes) return readFileSync(path);
  } catch {
    throw new InputError('file_unreadable', { vi: `${path}: không đọc được tệp.`, en: `${path} cannot be read.` });
  }
  throw refusal(path, { code: 'file_too_large', bytes, limitBytes: WORD_LIMITS.bytes });
}

function refusal(path: string, problem: WordReadProblem): InputError {
  const { vi, en } = wordFileProblemWords[problem.code](problem as never);
  return new InputError(problem.code, { vi: `${path}: ${vi}`, en: `${path}: ${en}` });
}

const KINDS: { readonly [K in ChangeKind]: Sentence } = {
  changed: { vi: 'sửa', en: 'changed' },
  added: { vi: 'thêm', en: 'added' },
  removed: { vi: 'bỏ', en: 'removed' },
  moved: { vi: 'chuyển chỗ', en: 'moved' },
  split: { vi: 'tách', en: 'split' },
  merged: { vi: 'gộp', en: 'merged' },
};

function headline(old: number, next: number, changes: readonly RedlineChange[]): Sentence {
  if (changes.length === 0) return { vi: `Hai bản giống nhau: ${next} đoạn, không có từ nào thay đổi.`, en: `Both versions are the same: ${next} paragraphs, no word has changed.` };
  const kinds = (Object.keys(KINDS) as ChangeKind[]).map((kind) => ({ kind, count: changes.filter((each) => each.kind === kind).length })).filter(({ count }) => count > 0);
  const list = (language: 'vi' | 'en'): string => kinds.map(({ kind, count }) => `${KINDS[kind][language]} ${count}`).join(', ');
  return { vi: `Bản cũ ${old} đoạn, bản mới ${next} đoạn. Thay đổi: ${list('vi')}.`, en: `Old version ${old} paragraphs, new version ${next}. Changes: ${list('en')}.` };
}
