import { dayOf } from '#foundation/day.ts';
import { ok } from '#foundation/result.ts';
import { type Route, route } from '#platform/http/route.ts';
import { peopleContract as contract } from '../contract.ts';
import { saveLanguage } from './account-store.ts';
import { addPerson } from './add-person.ts';
import { changePassword } from './change-password.ts';
import { correctPerson } from './correct-person.ts';
import { endDuty } from './end-duty.ts';
import { giveDuty } from './give-duty.ts';
import { importPeople, importTemplate, previewImport } from './import-people.ts';
import { makeAccount } from './make-account.ts';
import { disableAccount, enableAccount, resetPassword } from './manage-account.ts';
import { describeMe } from './me.ts';
import { endOtherSignIns, endSignIn, listSignIns } from './own-sign-ins.ts';
import { addPasskey, beginPasskey, listPasskeys, removePasskey } from './own-passkeys.ts';
import { listTokens, makeToken, revokeToken } from './own-tokens.ts';
import type { PeoplePorts } from './ports.ts';
import { sampleAccounts } from './sample-accounts.ts';
import { searchPeople } from './search-people.ts';
import { setUp, setUpState } from './set-up.ts';
import { listDuties, showPerson } from './show-person.ts';
import { signIn, signOut } from './sign-in.ts';
import { beginPasskeySignIn, passkeySignIn } from './sign-in-with-passkey.ts';
import { beginTotp, confirmTotp, removeTotp } from './use-totp.ts';

export type { PeoplePorts } from './ports.ts';

export function peopleRoutes(ports: PeoplePorts): Route[] {
  const options = ports.passwords ? { passwords: ports.passwords } : {};
  return [
    route(contract.signIn, (_shell, _actor, input, exchange) => signIn(ports, input, exchange)),
    route(contract.signOut, (_shell, _actor, _input, exchange) => signOut(ports, exchange)),
    route(contract.beginPasskeySignIn, (_shell, _actor, _input, exchange) => beginPasskeySignIn(ports, exchange)),
    route(contract.passkeySignIn, (_shell, _actor, input, exchange) => passkeySignIn(ports, input, exchange)),
    route(contract.me, async (_shell, actor) => ok(await describeMe(ports.db, actor))),
    route(contract.sampleAccounts, async (shell) => ok(await sampleAccounts(ports.db, dayOf(shell.now())))),

    route(contract.listSignIns, (shell, actor, _input, exchange) => listSignIns(shell, actor, exchange)),
    route(contract.endSignIn, (_shell, actor, input) => endSignIn(ports, actor, input)),
    route(contract.endOtherSignIns, (_shell, actor, _input, exchange) => endOtherSignIns(ports, actor, exchange)),
    route(contract.changePassword, (shell, actor, input, exchange) => changePassword(ports, shell, actor, input, exchange)),
    route(contract.beginTotp, (shell, actor, input, exchange) => beginTotp(ports, shell, actor, input, exchange)),
    route(contract.confirmTotp, (shell, actor, input, exchange) => confirmTotp(ports, shell, actor, input, exchange)),
    route(contract.removeTotp, (shell, actor, input, exchange) => removeTotp(ports, shell, actor, input, exchange)),
    route(contract.listPasskeys, (shell, actor) => listPasskeys(shell, actor)),
    route(contract.beginPasskey, (shell, actor, input, exchange) => beginPasskey(ports, shell, actor, input, exchange)),
    route(contract.addPasskey, (shell, actor, input, exchange) => addPasskey(ports, shell, actor, input, exchange)),
    route(contract.removePasskey, (shell, actor, input, exchange) => removePasskey(ports, shell, actor, input, exchange)),
    route(contract.listTokens, (shell, actor) => listTokens(shell, actor)),
    route(contract.makeToken, (shell, actor, input, exchange) => makeToken(ports, shell, actor, input, exchange)),
    route(contract.revokeToken, (shell, actor, input, exchange) => revokeToken(ports, shell, actor, input, exchange)),
    route(contract.chooseLanguage, async (_shell, actor, input) => {
      await saveLanguage(ports.db, actor.account, input.language);
      return ok(null);
    }),

    route(contract.searchPeople, searchPeople),
    route(contract.showPerson, showPerson),
    route(contract.addPerson, addPerson),
    route(contract.correctPerson, correctPerson),
    route(contract.giveDuty, giveDuty),
    route(contract.endDuty, endDuty),
    route(contract.listDuties, listDuties),

    route(contract.makeAccount, (shell, actor, input) => makeAccount(shell, actor, input, options)),
    route(contract.resetPassword, (shell, actor, input) => resetPassword(shell, actor, input, ports.passwords)),
    route(contract.disableAccount, disableAccount),
    route(contract.enableAccount, enableAccount),

    route(contract.importTemplate, async (shell) => ok(await importTemplate(dayOf(shell.now())))),
    route(contract.previewImport, previewImport),
    route(contract.importPeople, (shell, actor, input, exchange) => importPeople(ports, shell, actor, input, exchange)),

    route(contract.setUpState, () => setUpState(ports.db)),
    route(contract.setUp, (shell, _actor, input, exchange) => setUp(ports, shell, input, exchange)),
  ];
}
