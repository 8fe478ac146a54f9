import { type Kysely, sql } from 'kysely';
import type { Database } from '../register/index.js';

/** What happens to accounts, sessions and tokens. */
export const ACCOUNT_EVENTS = [
  'first-account',
  'invited',
  'new-link',
  'joined',
  'signed-in',
  'sign-in-refused',
  'removed',
  'token-made',
  'token-revoked',
] as const;

export interface AccountEvent {
  kind: (typeof ACCOUNT_EVENTS)[number];
  instant: string;
  /** Who did it; null: somebody who had not signed in. */
  actor: string | null;
  /** The account or the token that it was done to, with what was said of it; null where it is that of the actor, or none. */
  about: string | null;
}

/** Refusals of one account within this time are one event, so that guessing fills no disk. */
const ONE_REFUSAL_MS = 60_000;

interface Tables {
  account_event: AccountEvent & { id: number };
}

/** The ledger of accounts: events are added, never changed and never removed. */
export class AccountLog {
  private constructor(
    private readonly db: Kysely<Tables>,
    private readonly now: () => Date,
  ) {}

  /** The ledger of a database, whose table is made where it is not there yet. */
  static async open(db: Kysely<unknown>, types: Database['types'], now: () => Date): Promise<AccountLog> {
    const words = sql.raw(types.text);
    await db.schema
      .createTable('account_event')
      .ifNotExists()
      .addColumn('id', sql.raw(types.identity), (c) => c.primaryKey())
      .addColumn('kind', words, (c) => c.notNull())
      .addColumn('instant', words, (c) => c.notNull())
      .addColumn('actor', words)
      .addColumn('about', words)
      .execute();
    return new AccountLog(db, now);
  }

  async record(event: Omit<AccountEvent, 'instant'>): Promise<void> {
    const now = this.now();
    if (event.kind === 'sign-in-refused' && (await this.refusedSince(event.about, now))) return;
    await this.db
      .insertInto('account_event')
      .values({ ...event, instant: now.toISOString() } as Tables['account_event'])
      .execute();
  }

  /** Every event, the oldest first. */
  list(): Promise<AccountEvent[]> {
    return this.db
      .selectFrom('account_event')
      .select(['kind', 'instant', 'actor', 'about'])
      .orderBy('id')
      .execute();
  }

  private async refusedSince(about: string | null, now: Date): Promise<boolean> {
    const last = await this.db
      .selectFrom('account_event')
      .select('instant')
      .where('kind', '=', 'sign-in-refused')
      .where('about', about === null ? 'is' : '=', about)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    return last !== undefined && now.getTime() - Date.parse(last.instant) < ONE_REFUSAL_MS;
  }
}
