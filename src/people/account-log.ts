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

/** What somebody with an account did to what the public reads on the portal. */
export const NEWS_EVENTS = ['news-published', 'news-changed', 'news-withdrawn'] as const;

export interface AccountEvent {
  kind: (typeof ACCOUNT_EVENTS | typeof NEWS_EVENTS)[number];
  instant: string;
  /** Who did it; null: somebody who had not signed in. */
  actor: string | null;
  /** The account, the token or the item of the portal that it was done to, with what was said of it; null where it is that of the actor, or none. */
  about: string | null;
}

/** Which events are asked for; what is absent filters nothing. */
export interface EventsAsked {
  /** The kinds that are told of at all; absent: every one. */
  among?: readonly AccountEvent['kind'][] | undefined;
  kind?: string | undefined;
  actor?: string | undefined;
  /** From this instant on. */
  since?: string | undefined;
  /** Before this instant. */
  until?: string | undefined;
  /** At most so many; absent: all. */
  most?: number | undefined;
}

/** The newest events that a filter finds, and what there is without it. */
export interface EventsFound {
  events: AccountEvent[];
  /** How many the filter finds. */
  found: number;
  all: number;
  /** The kinds that there are, with the newest instant of each, the newest first. */
  kinds: { kind: AccountEvent['kind']; newest: string }[];
  actors: string[];
  /** Whether what happened to accounts is among them. */
  accounts: boolean;
}

/** Refusals of one account within this time are one event, so that guessing fills no disk. */
const ONE_REFUSAL_MS = 60_000;

interface Tables {
  account_event: AccountEvent & { id: number };
}

/** The ledger of accounts and of what they put on the portal: events are added, never changed and never removed. */
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
    await db.schema
      .createIndex('account_event_instant')
      .ifNotExists()
      .on('account_event')
      .columns(['instant', 'id'])
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

  /** The newest of what is asked for, the newest first; of one instant the later first. */
  async newest({ among, kind, actor, since, until, most }: EventsAsked): Promise<EventsFound> {
    let told = this.db.selectFrom('account_event');
    if (among !== undefined) told = told.where('kind', 'in', among);
    let asked = told;
    if (kind !== undefined) asked = asked.where('kind', '=', kind as AccountEvent['kind']);
    if (actor !== undefined) asked = asked.where('actor', '=', actor);
    if (since !== undefined) asked = asked.where('instant', '>=', since);
    if (until !== undefined) asked = asked.where('instant', '<', until);
    let events = asked
      .select(['kind', 'instant', 'actor', 'about'])
      .orderBy('instant', 'desc')
      .orderBy('id', 'desc');
    if (most !== undefined) events = events.limit(most);
    const { n } = await asked
      .select((eb) => eb.fn.countAll<number | string>().as('n'))
      .executeTakeFirstOrThrow();
    const kinds = await told
      .select((eb) => ['kind', eb.fn.max('instant').as('newest'), eb.fn.countAll<number | string>().as('n')])
      .groupBy('kind')
      .orderBy('newest', 'desc')
      .orderBy((eb) => eb.fn.max('id'), 'desc')
      .execute();
    const actors = await told.select('actor').distinct().where('actor', 'is not', null).execute();
    return {
      events: await events.execute(),
      found: Number(n),
      all: kinds.reduce((sum, one) => sum + Number(one.n), 0),
      kinds: kinds.map(({ kind: one, newest }) => ({ kind: one, newest })),
      actors: actors.map((one) => one.actor!),
      accounts: among === undefined,
    };
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
