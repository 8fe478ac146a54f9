import { randomBytes, timingSafeEqual } from 'node:crypto';
import { getMigrations } from 'better-auth/db/migration';
import { Kysely } from 'kysely';
import { ChainwrightError } from '../model/errors.js';
import type { Role } from '../model/role.js';
import { text } from '../model/text.js';
import { type Database, databaseAt } from '../register/index.js';
import { AccountLog } from './account-log.js';
import { LatelySeen } from './lately-seen.js';
import type { NewPerson, Person } from './person.js';
import { ReadTokens } from './read-tokens.js';
import { PASSWORD_LENGTH, PASSWORD_MOST, signIn } from './sign-in.js';

/** What is asked of better-auth without a password: signing in and out; all else goes through the methods below. */
const OPEN_PATHS = new Set(['/api/auth/sign-in/email', '/api/auth/sign-out']);

const token = () => randomBytes(32).toString('base64url');

export interface PeopleOptions {
  /**
   * The path of an SQLite file or the address of a PostgreSQL database. The accounts stand apart from the register, in a file or a
   * schema of their own: a register that is rebuilt or restored changes no account.
   */
  place: string;
  secret: string;
  url: string;
  /** The present instant, by which tokens end. */
  now: () => Date;
}

/** The people who may sign in: accounts, sessions, invitations. */
export class People {
  private readonly auth: ReturnType<typeof signIn>;
  private readonly tokens = new Map<string, string>();
  private readonly lately: LatelySeen;
  /** Opens the door once, while there is no account. */
  private firstToken: string | null = null;

  private constructor(
    private readonly db: Kysely<unknown>,
    /** The tokens with which programs read. */
    readonly readTokens: ReadTokens,
    /** What happened to accounts, sessions and tokens. */
    readonly log: AccountLog,
    kind: Database['kind'],
    options: PeopleOptions,
  ) {
    this.lately = new LatelySeen(options.now);
    this.auth = signIn({
      db,
      kind,
      secret: options.secret,
      url: options.url,
      onToken: (email, one) => void this.tokens.set(email, one),
    });
  }

  /** Opens the accounts of a zone, making their tables where needed. */
  static async open(options: PeopleOptions): Promise<People> {
    const { kind, dialect, types } = databaseAt(options.place, 'people');
    const db = new Kysely<unknown>({ dialect });
    const readTokens = await ReadTokens.open(db, types, options.now);
    const log = await AccountLog.open(db, types, options.now);
    const people = new People(db, readTokens, log, kind, options);
    const { runMigrations } = await getMigrations(people.auth.options);
    await runMigrations();
    return people;
  }

  async isEmpty(): Promise<boolean> {
    const { internalAdapter } = await this.auth.$context;
    return (await internalAdapter.countTotalUsers()) === 0;
  }

  /** The token with which the first administrator is made; a new one voids the last. Null when there is an account. */
  async offerFirst(): Promise<string | null> {
    this.firstToken = (await this.isEmpty()) ? token() : null;
    return this.firstToken;
  }

  /**
   * Makes the first administrator, once.
   * @throws ChainwrightError `not-invited` when the token is not the one that was offered, or was used; `bad-password`.
   */
  async makeFirst(offered: string, person: Pick<Person, 'name' | 'email'>, password: string): Promise<void> {
    if (this.firstToken === null || !same(offered, this.firstToken)) throw notInvited();
    requireLong(password);
    const kept = this.firstToken;
    this.firstToken = null;
    try {
      await this.create({ ...person, role: 'administrator', scope: null }, password, true);
    } catch (error) {
      this.firstToken = kept;
      throw error;
    }
  }

  /** Who a request comes from; null when nobody has signed in. */
  async personOf(headers: Headers): Promise<Person | null> {
    const cookies = headers.get('cookie');
    if (cookies === null) return null;
    return this.lately.personOf(cookies, async () => {
      const found = await this.auth.api.getSession({ headers });
      return found === null ? null : personOf(found.user);
    });
  }

  /** Answers the requests of signing in and out; null for any other. */
  async answer(request: Request): Promise<Response | null> {
    if (!OPEN_PATHS.has(new URL(request.url).pathname)) return null;
    try {
      return await this.auth.handler(request);
    } finally {
      this.lately.forget();
    }
  }

  async list(): Promise<Person[]> {
    const { internalAdapter } = await this.auth.$context;
    return (await internalAdapter.listUsers(1000)).map(personOf).sort((a, b) => (a.email < b.email ? -1 : 1));
  }

  /**
   * Makes an account that waits for its password; gives the token that sets it.
   * @throws ChainwrightError `already-there` when the e-mail address has an account.
   */
  async invite(person: NewPerson): Promise<string> {
    await this.create(person, token(), false);
    return this.invitationOf(person.email);
  }

  /**
   * A new token for somebody who has lost the last, or the password.
   * @throws ChainwrightError `not-found`.
   */
  async renewInvitation(id: string): Promise<string> {
    return this.invitationOf((await this.find(id)).email);
  }

  /**
   * Sets the password of whoever holds the token; all sessions of the account end.
   * @throws ChainwrightError `not-invited` when the token is not known, was used or is older than a week; `bad-password`.
   */
  async join(offered: string, password: string): Promise<Person> {
    requireLong(password);
    const { internalAdapter } = await this.auth.$context;
    const invitation = await internalAdapter.findVerificationValue(`reset-password:${offered}`);
    if (!invitation) throw notInvited();
    try {
      await this.auth.api.resetPassword({ body: { token: offered, newPassword: password } });
    } catch {
      throw notInvited();
    }
    await internalAdapter.updateUser(invitation.value, { joined: true });
    this.lately.forget();
    return this.find(invitation.value);
  }

  /**
   * Ends an account and its sessions.
   * @throws ChainwrightError `not-found`; `last-administrator` for the only one left.
   */
  async remove(id: string): Promise<void> {
    const person = await this.find(id);
    const administrators = (await this.list()).filter((p) => p.role === 'administrator');
    if (person.role === 'administrator' && administrators.length === 1)
      throw new ChainwrightError(
        'last-administrator',
        text(
          `${person.name} is the only administrator: make another one first.`,
          `${person.name}是唯一的管理员：请先添加另一位管理员。`,
        ),
      );
    const { internalAdapter } = await this.auth.$context;
    await this.readTokens.revokeOf(person.email);
    await internalAdapter.deleteUserSessions(id);
    await internalAdapter.deleteUser(id);
    this.lately.forget();
  }

  /** Who reads with a token, as a leader does; null when it opens nothing: its own end, or that of the administrator who made it. */
  async readerOf(sent: string): Promise<Pick<Person, 'name' | 'email' | 'role' | 'scope'> | null> {
    const holder = await this.readTokens.holderOf(sent);
    if (holder === null) return null;
    const owner = (await this.list()).find(({ email }) => email === holder.owner);
    if (owner?.role !== 'administrator') return null;
    return { name: holder.name, email: owner.email, role: 'leader', scope: null };
  }

  close(): Promise<void> {
    return this.db.destroy();
  }

  /** @throws ChainwrightError `not-found`. */
  async find(id: string): Promise<Person> {
    const person = (await this.list()).find((p) => p.id === id);
    if (person) return person;
    throw new ChainwrightError(
      'not-found',
      text('There is no such account; look at the list of people again.', '没有该账号；请刷新人员列表。'),
    );
  }

  private async invitationOf(email: string): Promise<string> {
    const key = email.toLowerCase();
    await this.auth.api.requestPasswordReset({ body: { email: key } });
    const invitation = this.tokens.get(key)!;
    this.tokens.delete(key);
    return invitation;
  }

  private async create(person: NewPerson, password: string, joined: boolean): Promise<void> {
    const { internalAdapter } = await this.auth.$context;
    if (await internalAdapter.findUserByEmail(person.email.toLowerCase()))
      throw new ChainwrightError(
        'already-there',
        text(
          `${person.email} has an account already: send a new link from the list of people.`,
          `${person.email} 已有账号：请在人员列表中重新生成链接。`,
        ),
      );
    const { name, email, role, scope } = person;
    await this.auth.api.createUser({ body: { name, email, password, role, data: { scope, joined } } });
  }
}

/** Compares two secrets in a time that tells nothing of where they differ. */
function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

function requireLong(password: string): void {
  if (password.length >= PASSWORD_LENGTH && password.length <= PASSWORD_MOST) return;
  throw new ChainwrightError(
    'bad-password',
    text(
      `A password takes ${PASSWORD_LENGTH} to ${PASSWORD_MOST} characters; a sentence of your own is a good one.`,
      `密码须为 ${PASSWORD_LENGTH} 至 ${PASSWORD_MOST} 个字符；一句只有自己知道的话即可。`,
    ),
  );
}

function notInvited(): ChainwrightError {
  return new ChainwrightError(
    'not-invited',
    text(
      'This link has been used or has ended: ask an administrator for a new one.',
      '该链接已使用或已过期：请向管理员索取新链接。',
    ),
  );
}

interface User {
  id: string;
  name: string;
  email: string;
  role?: string | null | undefined;
  scope?: string | null | undefined;
  joined?: boolean | null | undefined;
}

function personOf(user: User): Person {
  const { id, name, email, role, scope, joined } = user;
  return { id, name, email, role: role as Role, scope: scope ?? null, joined: joined === true };
}
