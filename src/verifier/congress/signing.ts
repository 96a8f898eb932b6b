import type { Event } from '../entry.ts';
import { contradict, text, whole } from '../replay/reading.ts';
import type { CongressMisfit } from './misfits.ts';
import { isSignedBy } from './signature.ts';
import { type Contest, countOf, roundOf } from './state.ts';

interface Key {
  readonly holder: number;
  readonly publicKey: string;
  revoked: boolean;
}

/** The keys that people registered at this congress, and what was signed with them (docs/protocol-format.md §10). */
export class Keys {
  private readonly keys = new Map<string, Key>();

  register(event: Event): void {
    this.keys.set(text(event, 'key'), { holder: whole(event, 'holder'), publicKey: text(event, 'publicKey'), revoked: false });
  }

  revoke(event: Event): void {
    const key = this.keys.get(text(event, 'key'));
    if (key?.holder !== whole(event, 'holder')) return contradict(`key: ${text(event, 'fullName')}`);
    key.revoked = true;
  }

  /** A signature holds over the protocol that was made, by a key of the signer that is in force, in a role that is the signer's, beside another person's. */
  sign(contest: Contest, event: Event, report: (misfit: CongressMisfit) => void): void {
    const count = countOf(roundOf(contest, event), event);
    const [name, holder, role] = [text(event, 'fullName'), whole(event, 'holder'), text(event, 'role')];
    const key = this.keys.get(text(event, 'key'));
    if (text(event, 'hash') !== count.protocol?.hash) report({ code: 'signature_over_other', name });
    if (key?.holder !== holder || key.publicKey !== text(event, 'publicKey')) report({ code: 'signature_key_foreign', name });
    else if (key.revoked) report({ code: 'signature_key_revoked', name });
    if (!isSignedBy(bytes(text(event, 'publicKey')), `daihoi protocol 1\n${text(event, 'hash')}`, bytes(text(event, 'signature')))) report({ code: 'signature_wrong', name });
    if (count.signatures.some((each) => each.holder === holder)) report({ code: 'signers_same', name });
    if (!mayAct(contest, role, holder) || count.signatures.some((each) => each.role === role)) report({ code: 'signature_role_wrong', name });
    count.signatures.push({ role, holder });
  }
}

/** The head teller signs as such; who signs for the presidium counted nothing. */
function mayAct({ tellers }: Contest, role: string, holder: number): boolean {
  const teller = tellers.people.find((each) => each.holder === holder && each.role !== 'watcher');
  return role === 'head-teller' ? teller?.role === 'head' : role === 'presidium' && teller === undefined;
}

/** Lower-case hexadecimal digits; anything else is no key and no signature. */
function bytes(text: string): Buffer {
  const read = Buffer.from(text, 'hex');
  return read.toString('hex') === text ? read : Buffer.alloc(0);
}
