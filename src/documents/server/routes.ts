import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { answerCheck } from './answer-check.ts';
import { changeDocument } from './change-document.ts';
import { documentFile } from './document-file.ts';
import { leadingRoutes } from './leading-routes.ts';
import { linkTable } from './link-table.ts';
import { listDocuments } from './list-documents.ts';
import { makeDocument } from './make-document.ts';
import { type DocumentsPorts, documentsParts } from './parts.ts';
import { passResult } from './pass-result.ts';
import { redlineFile } from './redline-file.ts';
import { saveText } from './save-text.ts';
import { showDocument } from './show-document.ts';
import { followParagraph, showRedline } from './show-redline.ts';
import { takeStep } from './take-step.ts';
import { readWord, takeWord } from './word-files.ts';

export function documentsRoutes(ports: DocumentsPorts = {}): Route[] {
  const parts = documentsParts(ports);
  return [
    route(contract.listDocuments, (shell, actor, input) => listDocuments(shell, actor, input, parts)),
    route(contract.makeDocument, makeDocument),
    route(contract.changeDocument, changeDocument),
    route(contract.showDocument, (shell, actor, input) => showDocument(shell, actor, input, parts)),
    route(contract.saveText, saveText),
    route(contract.readWord, readWord),
    route(contract.takeWord, takeWord),
    route(contract.takeStep, (shell, actor, input) => takeStep(shell, actor, input, parts)),
    route(contract.answerCheck, answerCheck),
    route(contract.linkTable, (shell, actor, input) => linkTable(shell, actor, input, parts)),
    route(contract.documentFile, (shell, actor, input) => documentFile(shell, actor, input, parts)),
    route(contract.showRedline, showRedline),
    route(contract.redlineFile, redlineFile),
    route(contract.followParagraph, followParagraph),
    route(contract.passResult, (shell, actor, input) => passResult(shell, actor, input, parts)),
    ...leadingRoutes(parts),
  ];
}
