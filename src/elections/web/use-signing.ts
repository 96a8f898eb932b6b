import { useEffect, useState } from 'react';
import type { OutputOf } from '#foundation/contract.ts';
import { type SaidProblem, useAnswer, useWork } from '#kit/api.ts';
import { me } from '#people/contract.ts';
import { myKeys, registerKey, revokeKey, signProtocol } from '../contract.ts';
import type { ElectionPlace, Shown } from './election-view.ts';
import type { ProtocolAnswer } from './protocol-tab.tsx';
import { keptKey, makeKey, signText, signingStand, type SigningStand } from './signing-key.ts';

type RegisteredKey = OutputOf<typeof myKeys>['keys'][number];
type Role = ProtocolAnswer['signatures'][number]['role'];

export interface Signing {
  /** undefined until the browser has been asked. */
  readonly stand: SigningStand | undefined;
  /** The registered key that this browser keeps; undefined when it keeps none that holds. */
  readonly key: RegisteredKey | undefined;
  /** The person's key in force, wherever it is kept. */
  readonly registered: RegisteredKey | undefined;
  /** Whether this person is the election's head teller; else the presidium's place is theirs. */
  readonly isHead: (shown: Shown) => boolean;
  readonly busy: boolean;
  readonly problem: SaidProblem | null;
  readonly sign: (role: Role) => Promise<void>;
  readonly revoke: (key: string) => Promise<void>;
}

/** Signing with a key of one's own; the first signature in a browser makes and registers it. */
export function useSigning(place: ElectionPlace, answer: ProtocolAnswer): Signing {
  const congress = { season: place.season, organisation: place.organisation };
  const who = useAnswer(me, {});
  const keys = useAnswer(myKeys, congress);
  const register = useWork(registerKey);
  const revoking = useWork(revokeKey);
  const signing = useWork(signProtocol);
  const person = who.data?.account;
  const [kept, setKept] = useKept(person);
  const [stand, setStand] = useState<SigningStand | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void signingStand().then((found) => here && setStand(found));
    return () => void (here = false);
  }, []);
  const registered = keys.data?.keys.find(({ revokedAt }) => revokedAt === null);
  const key = registered && registered.publicKey === kept ? registered : undefined;

  const sign = async (role: Role): Promise<void> => {
    if (person === undefined) return;
    let id = key?.id;
    if (id === undefined) {
      const publicKey = await makeKey(person);
      const made = await register.send({ ...congress, publicKey, device: deviceName() });
      if (!made.ok) return;
      id = made.value.key;
      setKept(publicKey);
    }
    const signature = await signText(person, answer.signs);
    if (signature !== undefined) await signing.send({ ...place, role, key: id, hash: answer.hash, signature });
  };
  const revoke = async (id: string): Promise<void> => {
    await revoking.send({ ...congress, key: id });
  };
  const isHead = ({ tellers }: Shown): boolean => tellers.members.some((member) => member.role === 'head' && member.person !== null && member.person.id === who.data?.personId);
  return { stand, key, registered, isHead, busy: register.isPending || signing.isPending, problem: register.error ?? signing.error ?? revoking.error, sign, revoke };
}

/** Public half of the key in this browser. */
function useKept(person: string | undefined): readonly [string | undefined, (publicKey: string) => void] {
  const [kept, setKept] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (person === undefined) return;
    let here = true;
    keptKey(person).then(
      (found) => here && setKept(found),
      () => here && setKept(undefined),
    );
    return () => void (here = false);
  }, [person]);
  return [kept, setKept];
}

/** "Chrome, Windows": tells a person's devices apart, nothing more. */
function deviceName(): string {
  const agent = navigator.userAgent;
  const browser = ['Edg', 'Firefox', 'Chrome', 'Safari'].find((each) => agent.includes(each)) ?? '';
  const system = ['Windows', 'Android', 'iPhone', 'Mac OS', 'Linux'].find((each) => agent.includes(each)) ?? '';
  return [browser.replace('Edg', 'Edge'), system].filter(Boolean).join(', ');
}
