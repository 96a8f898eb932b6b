import { expect, test } from 'vitest';
import { paperTypeOf } from './paper-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['%PDF-1.7 …', 'application/pdf'],
  ['\u00FF\u00D8\u00FF\u00E0', 'image/jpeg'],
  ['\u0089PNG\r\n\u001A\n', 'image/png'],
  ['PK\u0003\u0004 [Content_Types].xml word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['PK\u0003\u0004 [Content_Types].xml xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['PK\u0003\u0004 just an archive', undefined],
  ['MZ a program named bao-cao.pdf', undefined],
  [' %PDF-1.7', undefined],
  ['', undefined],
])('%j is %s', (content, type) => expect(paperTypeOf(bytes(content))).toBe(type));
