import type { Entry, Event } from '../entry.ts';
import type { JsonObject } from '../canonical.ts';
import type { Query } from '../query.ts';
import type { Findings } from './findings.ts';
import { contradict, text, textOrNull, truth, whole } from './reading.ts';
import { ExpectedTable, microseconds, momentText } from './tables.ts';

/** Persons, accounts, duties and tokens for programs, as the register's entries tell them. Passwords and secrets are in no entry. */
export class People {
  private readonly people: ExpectedTable;
  private readonly accounts: ExpectedTable;
  private readonly duties: ExpectedTable;
  private readonly tokens: ExpectedTable;
  private readonly passkeys: ExpectedTable;
  /** Keys in force by account: a reset password takes all of them away. */
  private readonly keysOf = new Map<string, Set<string>>();

  constructor(chain: string) {
    this.people = new ExpectedTable('people', chain, ['id'], ['full_name']);
    this.accounts = new ExpectedTable('accounts', chain, ['name']);
    this.duties = new ExpectedTable('duties', chain, ['id'], ['organisation', 'from_day']);
    this.tokens = new ExpectedTable('access_tokens', chain, ['id'], ['account', 'name']);
    this.passkeys = new ExpectedTable('passkeys', chain, ['id'], ['account', 'name']);
  }

  apply(entry: Entry): void {
    for (const event of entry.events) this.effect(event, entry);
  }

  private effect(event: Event, { at, number }: Entry): void {
    const moment = microseconds(at);
    const account = (columns: Record<string, string | null>): void => {
      if (!this.accounts.change(text(event, 'account'), columns, number)) contradict(text(event, 'account'));
    };
    switch (event.kind) {
      case 'people.person_added':
        this.people.put({ id: String(whole(event, 'person')), ...personRow(event), recorded_at: moment }, number);
        return;
      case 'people.person_corrected':
        if (!this.people.change(String(whole(event, 'person')), personRow(event), number)) contradict(String(whole(event, 'person')));
        return;
      case 'people.account_made':
        this.accounts.put(
          { name: text(event, 'account'), person: String(whole(event, 'person')), sample: String(truth(event, 'sample')), disabled_at: null, totp: 'false', password_set_at: moment, created_at: moment },
          number,
        );
        return;
      case 'people.password_changed':
        return account({ password_set_at: moment });
      case 'people.password_reset':
        // Entries from before there were passkeys do not say how many went.
        if (event['passkeysRemoved'] !== undefined && this.removeKeys(text(event, 'account'), moment, number) !== whole(event, 'passkeysRemoved')) contradict(text(event, 'account'));
        return account({ password_set_at: moment, ...(event['totpRemoved'] === true && { totp: 'false' }) });
      case 'people.passkey_added': {
        const [id, owner] = [text(event, 'passkey'), text(event, 'account')];
        this.keysOf.set(owner, (this.keysOf.get(owner) ?? new Set()).add(id));
        this.passkeys.put({ id, account: owner, name: text(event, 'name'), site: text(event, 'site'), key: text(event, 'key'), created_at: moment, removed_at: null }, number);
        return;
      }
      case 'people.passkey_removed': {
        const id = text(event, 'passkey');
        if (this.keysOf.get(text(event, 'account'))?.delete(id) !== true) contradict(id);
        this.passkeys.change(id, { removed_at: moment }, number);
        return;
      }
      case 'people.account_disabled':
        return account({ disabled_at: moment });
      case 'people.account_enabled':
        return account({ disabled_at: null });
      case 'people.totp_confirmed':
        return account({ totp: 'true' });
      case 'people.totp_removed':
        return account({ totp: 'false' });
      case 'people.duty_given':
        this.duties.put(
          {
            id: String(whole(event, 'duty')), person: String(whole(event, 'person')), kind: text(event, 'dutyKind'), organisation: text(event, 'organisation'),
            from_day: text(event, 'fromDay'), until_day: textOrNull(event, 'untilDay'), recorded_at: moment, ended_at: null, end_reason: null,
          },
          number,
        );
        return;
      case 'people.duty_ended': {
        const ended = { until_day: text(event, 'untilDay'), ended_at: moment, end_reason: text(event, 'reason') };
        if (!this.duties.change(String(whole(event, 'duty')), ended, number)) contradict(String(whole(event, 'duty')));
        return;
      }
      case 'people.token_made':
        this.tokens.put(
          {
            id: String(whole(event, 'token')), account: text(event, 'account'), name: text(event, 'name'), reads_only: String(truth(event, 'readsOnly')),
            until_day: text(event, 'untilDay'), created_at: moment, revoked_at: null,
          },
          number,
        );
        return;
      case 'people.token_revoked':
        if (!this.tokens.change(String(whole(event, 'token')), { revoked_at: moment }, number)) contradict(String(whole(event, 'token')));
        return;
      default:
    }
  }

  /** @returns how many keys of the account were in force */
  private removeKeys(account: string, moment: string, number: number): number {
    const keys = [...(this.keysOf.get(account) ?? [])];
    for (const id of keys) this.passkeys.change(id, { removed_at: moment }, number);
    this.keysOf.delete(account);
    return keys.length;
  }

  async compare(query: Query, findings: Findings): Promise<void> {
    await this.people.compare(query, findings,
      `select p.id::text as id, p.full_name, p.title, p.born_on::text as born_on, o.code as organisation, ${momentText('p.recorded_at')} as recorded_at
       from people p left join organisations o on o.id = p.organisation_id order by p.id`);
    await this.accounts.compare(query, findings,
      `select name, person_id::text as person, sample::text as sample, ${momentText('disabled_at')} as disabled_at, (totp_confirmed_at is not null)::text as totp,
       ${momentText('password_set_at')} as password_set_at, ${momentText('created_at')} as created_at from accounts order by id`);
    await this.duties.compare(query, findings,
      `select d.id::text as id, d.person_id::text as person, d.kind, o.code as organisation, d.from_day::text as from_day, d.until_day::text as until_day,
       ${momentText('d.recorded_at')} as recorded_at, ${momentText('d.ended_at')} as ended_at, d.end_reason from duties d join organisations o on o.id = d.organisation_id order by d.id`);
    await this.tokens.compare(query, findings,
      `select t.id::text as id, a.name as account, t.name, t.reads_only::text as reads_only, t.until_day::text as until_day, ${momentText('t.created_at')} as created_at,
       ${momentText('t.revoked_at')} as revoked_at from access_tokens t join accounts a on a.id = t.account_id order by t.id`);
    await this.passkeys.compare(query, findings,
      `select k.id::text as id, a.name as account, k.name, k.site, encode(sha256(k.public_key), 'hex') as key, ${momentText('k.created_at')} as created_at,
       ${momentText('k.removed_at')} as removed_at from passkeys k join accounts a on a.id = k.account_id order by k.id`);
  }
}

function personRow(person: JsonObject): Record<string, string | null> {
  return { full_name: text(person, 'fullName'), title: text(person, 'title'), born_on: textOrNull(person, 'bornOn'), organisation: textOrNull(person, 'organisation') };
}
