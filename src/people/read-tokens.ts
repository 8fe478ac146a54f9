import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import type { Database } from '../register/index.js';

const DAY_MS = 24 * 3600 * 1000;

/** A token as a list shows it: never what opens anything. */
export interface ReadToken {
  id: string;
  name: string;
  /** The address of the account that made it, with which it ends. */
  owner: string;
  created: string;
  expires: string;
  /** To the hour: a day's reading does not write at each question. */
  used: string | null;
  revoked: string | null;
}

interface TokenTables {
  read_token: ReadToken & { hash: string };
}

const COLUMNS = ['id', 'name', 'owner', 'created', 'expires', 'used', 'revoked'] as const;
const hashOf = (secret: string) => createHash('sha256').update(secret).digest();

/** Tokens with which programs read the API as a leader does. Of each the hash alone is kept: the token is shown once. */
export class ReadTokens {
  private constructor(
    private readonly db: Kysely<TokenTables>,
    private readonly now: () => Date,
  ) {}

  /** The tokens of a database, whose table is made where it is not there yet. */
  static async open(db: Kysely<unknown>, types: Database['types'], now: () => Date): Promise<ReadTokens> {
    const words = sql.raw(types.text);
    await db.schema
      .createTable('read_token')
      .ifNotExists()
      .addColumn('id', words, (c) => c.primaryKey())
      .addColumn('hash', words, (c) => c.notNull())
      .addColumn('name', words, (c) => c.notNull())
      .addColumn('owner', words, (c) => c.notNull())
      .addColumn('created', words, (c) => c.notNull())
      .addColumn('expires', words, (c) => c.notNull())
      .addColumn('used', words)
      .addColumn('revoked', words)
      .execute();
    return new ReadTokens(db, now);
  }

  /** A new token of 256 random bits that opens the API for so many days. */
  async make(owner: string, name: string, days: number): Promise<string> {
    const id = randomBytes(8).toString('hex');
    const secret = randomBytes(32).toString('base64url');
    const now = this.now();
    await this.db
      .insertInto('read_token')
      .values({
        id,
        hash: hashOf(secret).toString('hex'),
        name,
        owner,
        created: now.toISOString(),
        expires: new Date(now.getTime() + days * DAY_MS).toISOString(),
        used: null,
        revoked: null,
      })
      .execute();
    return `cw_${id}_${secret}`;
  }

  /** All of them, the newest first, those that have ended too. */
  list(): Promise<ReadToken[]> {
    return this.db
      .selectFrom('read_token')
      .select(COLUMNS)
      .orderBy('created', 'desc')
      .orderBy('id')
      .execute();
  }

  /** Ends a token now, and gives its name. @throws ChainwrightError `not-found`. */
  async revoke(id: string): Promise<string> {
    const revoked = await this.db
      .updateTable('read_token')
      .set({ revoked: this.now().toISOString() })
      .where('id', '=', id)
      .where('revoked', 'is', null)
      .returning('name')
      .executeTakeFirst();
    if (revoked) return revoked.name;
    throw new ChainwrightError(
      'not-found',
      text(
        'There is no such token any more; look at the list again.',
        '该令牌已不存在或已停用；请刷新列表。',
      ),
    );
  }

  /** Ends every token that an account has made. */
  async revokeOf(owner: string): Promise<void> {
    await this.db
      .updateTable('read_token')
      .set({ revoked: this.now().toISOString() })
      .where('owner', '=', owner)
      .where('revoked', 'is', null)
      .execute();
  }

  /** The name and owner of a token that opens the API now; null for any other text. */
  async holderOf(token: string): Promise<Pick<ReadToken, 'name' | 'owner'> | null> {
    const [, id, secret] = /^cw_([0-9a-f]{16})_([\w-]{43})$/.exec(token) ?? [];
    if (id === undefined) return null;
    const kept = await this.db
      .selectFrom('read_token')
      .select(['hash', 'name', 'owner', 'expires', 'used', 'revoked'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!kept || !timingSafeEqual(hashOf(secret!), Buffer.from(kept.hash, 'hex'))) return null;
    const now = this.now().toISOString();
    if (kept.revoked !== null || kept.expires <= now) return null;
    const hour = `${now.slice(0, 13)}:00:00.000Z`;
    if (kept.used !== hour)
      await this.db.updateTable('read_token').set({ used: hour }).where('id', '=', id).execute();
    return { name: kept.name, owner: kept.owner };
  }
}
