import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { adoptSynthesis, sendSynthesis } from './adopt.ts';
import { amendments, decideAmendment } from './amendments.ts';
import { mergeLines, moveOpinion, splitLine } from './arrange-lines.ts';
import { balance } from './balance.ts';
import { beginSynthesis } from './begin-synthesis.ts';
import { compile } from './compile.ts';
import { lineOpinions } from './line-opinions.ts';
import { makeNextDraft } from './next-draft.ts';
import { receive, received } from './received.ts';
import { replies, reply } from './replies.ts';
import { addThemeTerm, decideReview, reviewQueue } from './review.ts';
import { synthesis } from './synthesis.ts';
import { synthesisFile } from './synthesis-file.ts';
import type { SynthesisParts } from './synthesis-parts.ts';
import { writeLine, writeReport } from './write-line.ts';

/** Review, amendments, the synthesis and its way up, replies, balance. */
export function synthesisRoutes(parts: SynthesisParts): Route[] {
  return [
    route(contract.reviewQueue, reviewQueue),
    route(contract.decideReview, decideReview),
    route(contract.addThemeTerm, addThemeTerm),
    route(contract.amendments, amendments),
    route(contract.decideAmendment, decideAmendment),
    route(contract.makeNextDraft, makeNextDraft),
    route(contract.synthesis, (shell, actor, input) => synthesis(shell, actor, input, parts)),
    route(contract.beginSynthesis, beginSynthesis),
    route(contract.writeReport, writeReport),
    route(contract.writeLine, writeLine),
    route(contract.splitLine, splitLine),
    route(contract.mergeLines, mergeLines),
    route(contract.moveOpinion, moveOpinion),
    route(contract.lineOpinions, lineOpinions),
    route(contract.adoptSynthesis, (shell, actor, input) => adoptSynthesis(shell, actor, input, parts)),
    route(contract.sendSynthesis, sendSynthesis),
    route(contract.received, received),
    route(contract.receive, receive),
    route(contract.compile, compile),
    route(contract.synthesisFile, synthesisFile),
    route(contract.reply, reply),
    route(contract.replies, replies),
    route(contract.balance, (shell, actor, input) => balance(shell, actor, input, parts)),
  ];
}
