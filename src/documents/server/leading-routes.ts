import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { checks } from './checks.ts';
import { changeOutline, issueOutline, makeOutline, outlines, withdrawOutline } from './outlines.ts';
import type { DocumentsParts } from './parts.ts';
import { answerQuality, quality } from './quality.ts';
import { addRemark, answerRemark, remarks } from './remarks.ts';
import { searchDocuments } from './search.ts';
import { seasonDocuments } from './season-documents.ts';

export function leadingRoutes(parts: DocumentsParts): Route[] {
  return [
    route(contract.outlines, outlines),
    route(contract.makeOutline, makeOutline),
    route(contract.changeOutline, changeOutline),
    route(contract.issueOutline, issueOutline),
    route(contract.withdrawOutline, withdrawOutline),
    route(contract.remarks, remarks),
    route(contract.addRemark, addRemark),
    route(contract.answerRemark, answerRemark),
    route(contract.checks, checks),
    route(contract.quality, (shell, actor, input) => quality(shell, actor, input, parts)),
    route(contract.answerQuality, (shell, actor, input) => answerQuality(shell, actor, input, parts)),
    route(contract.searchDocuments, searchDocuments),
    route(contract.seasonDocuments, (shell, actor, input) => seasonDocuments(shell, actor, input, parts)),
  ];
}
