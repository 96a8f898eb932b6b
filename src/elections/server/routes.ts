import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { acceptWarning } from './accept-warning.ts';
import { announce } from './announce.ts';
import { ballotFile } from './ballot-file.ts';
import { begin } from './begin.ts';
import { decideWithdrawal, dropName, withdraw } from './candidate-steps.ts';
import { changeSeats } from './change-seats.ts';
import { decideNext } from './decide-next.ts';
import { showDesk } from './desk.ts';
import { differences } from './differences.ts';
import { enterBallots } from './enter-ballots.ts';
import { enterSums } from './enter-sums.ts';
import { finishPass } from './finish-pass.ts';
import { freezeList } from './freeze-list.ts';
import { giveUpPass } from './give-up-pass.ts';
import { myKeys, registerKey, revokeKey } from './keys.ts';
import { makeProtocol } from './make-protocol.ts';
import { nameTellers } from './name-tellers.ts';
import { nominate } from './nominate.ts';
import { opinionResult } from './opinion-result.ts';
import { overview } from './overview.ts';
import { issue, printRun, returnBox } from './papers.ts';
import { electionsParts } from './parts.ts';
import { planPost } from './plan-post.ts';
import { protocolFile } from './protocol-file.ts';
import { recordSuperiorAnswer } from './record-superior-answer.ts';
import { recount } from './recount.ts';
import { reopenList } from './reopen-list.ts';
import { result } from './result.ts';
import { settleDifference } from './settle-difference.ts';
import { show } from './show.ts';
import { showProtocol } from './show-protocol.ts';
import { signProtocol } from './sign-protocol.ts';
import { stand } from './stand.ts';
import { takeBack } from './take-back.ts';
import { takePass } from './take-pass.ts';
import { takePreparedList } from './take-prepared-list.ts';

export function electionsRoutes(): Route[] {
  const parts = electionsParts();
  return [
    route(contract.overview, overview), route(contract.begin, begin), route(contract.changeSeats, changeSeats), route(contract.recordSuperiorAnswer, recordSuperiorAnswer),
    route(contract.planPost, planPost), route(contract.show, show), route(contract.nameTellers, nameTellers),
    route(contract.nominate, nominate), route(contract.takePreparedList, takePreparedList), route(contract.stand, stand), route(contract.withdraw, withdraw), route(contract.decideWithdrawal, decideWithdrawal),
    route(contract.dropName, dropName), route(contract.opinionResult, opinionResult), route(contract.freezeList, freezeList), route(contract.reopenList, reopenList),
    route(contract.ballotFile, ballotFile), route(contract.printRun, printRun), route(contract.issue, issue), route(contract.returnBox, returnBox),
    route(contract.takePass, takePass), route(contract.giveUpPass, giveUpPass), route(contract.showDesk, showDesk), route(contract.enterBallots, enterBallots),
    route(contract.takeBack, takeBack), route(contract.enterSums, enterSums), route(contract.finishPass, finishPass), route(contract.differences, differences),
    route(contract.settleDifference, settleDifference), route(contract.acceptWarning, acceptWarning), route(contract.recount, recount),
    route(contract.result, result), route(contract.decideNext, decideNext), route(contract.makeProtocol, makeProtocol), route(contract.showProtocol, showProtocol),
    route(contract.protocolFile, protocolFile), route(contract.signProtocol, (shell, actor, input) => signProtocol(shell, actor, input, parts)), route(contract.announce, announce),
    route(contract.registerKey, registerKey), route(contract.myKeys, myKeys), route(contract.revokeKey, revokeKey),
  ];
}
