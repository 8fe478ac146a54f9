import { createHash, randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { ChainwrightError } from '../model/errors.js';
import { type Text, text } from '../model/text.js';
import { keptSince } from './kept-since.js';
import { answerLetter, confirmLetter, type Letter } from './letters.js';
import {
  type MailState,
  type MessageEvent,
  type MessageLine,
  type MessageState,
  type MessageWhole,
  type NewMessage,
} from '../model/message.js';
import type { MessageTables } from './tables.js';

/** Letters and digits that cannot be taken for one another. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LINES = 50;

export interface InboxParts {
  db: Kysely<MessageTables>;
  zone: Text;
  now: () => Date;
  /** Where the page that confirms an address is, in a language, for a token; null: no mail is set up. */
  confirmAt: ((language: 'en' | 'zh', token: string) => string) | null;
  /** For how many months after the last that was done about it, or its receipt, a message is kept. */
  keptMonths: number;
}

const COLUMNS = [
  'id',
  'reference',
  'received',
  'language',
  'name',
  'email',
  'confirmed',
  'enterprise',
  'topic',
  'text',
  'state',
  'holder',
] as const;

const reference = () => `M-${[...randomBytes(6)].map((byte) => SIGNS[byte % SIGNS.length]!).join('')}`;
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Messages from the public and what the office does with them. A mail is written in the same transaction as what it tells: neither is without the other. */
export class Inbox {
  /** Called when there is a mail to send. */
  onMail: () => void = () => undefined;

  constructor(private readonly parts: InboxParts) {}

  /** Whether letters can be sent. */
  get mails(): boolean {
    return this.parts.confirmAt !== null;
  }

  /** For how many months a message is kept. */
  get keptMonths(): number {
    return this.parts.keptMonths;
  }

  /** The present instant. */
  now(): Date {
    return this.parts.now();
  }

  /** Keeps a message, and asks by mail whether the address is the sender's; gives its reference. */
  async leave(message: NewMessage): Promise<string> {
    const { db, zone, confirmAt } = this.parts;
    const token = randomBytes(32).toString('base64url');
    const given = reference();
    const { language, email } = message;
    await db.transaction().execute(async (tx) => {
      const { id } = await tx
        .insertInto('message')
        .values({
          ...message,
          reference: given,
          received: this.instant(),
          confirm_hash: confirmAt && hashOf(token),
          state: 'new',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      if (confirmAt) {
        const letter = confirmLetter({ zone, reference: given, language }, confirmAt(language, token));
        await this.post(tx, id, 'confirm', email, letter);
      }
    });
    this.onMail();
    return given;
  }

  /** Takes an address as the sender's, by the token that was mailed to it; null when the token is of no message. */
  async confirm(token: string): Promise<string | null> {
    const { db } = this.parts;
    const found = await db
      .selectFrom('message')
      .select(['id', 'reference', 'confirmed'])
      .where('confirm_hash', '=', hashOf(token))
      .executeTakeFirst();
    if (!found) return null;
    if (found.confirmed === null)
      await db.updateTable('message').set({ confirmed: this.instant() }).where('id', '=', found.id).execute();
    return found.reference;
  }

  /** Messages of a state (null: all), the newest first, from the n-th on: at most fifty; and how many there are of each state. */
  async list(state: MessageState | null, from: number) {
    const { db } = this.parts;
    const counted = await db
      .selectFrom('message')
      .select(['state', (eb) => eb.fn.countAll<number | string>().as('n')])
      .groupBy('state')
      .execute();
    const of = (one: MessageState) => Number(counted.find((c) => c.state === one)?.n ?? 0);
    const counts = { new: of('new'), taken: of('taken'), answered: of('answered'), closed: of('closed') };
    let query = db.selectFrom('message').select(COLUMNS);
    if (state !== null) query = query.where('state', '=', state);
    const lines = await query.orderBy('id', 'desc').offset(from).limit(LINES).execute();
    const total = state === null ? Object.values(counts).reduce((a, b) => a + b) : counts[state];
    return {
      lines: lines as MessageLine[],
      from,
      limit: LINES,
      total,
      truncated: lines.length < total,
      counts,
    };
  }

  /** How many messages nobody has looked at yet. */
  async fresh(): Promise<number> {
    const { n } = await this.parts.db
      .selectFrom('message')
      .select((eb) => eb.fn.countAll<number | string>().as('n'))
      .where('state', '=', 'new')
      .executeTakeFirstOrThrow();
    return Number(n);
  }

  /** @throws ChainwrightError `not-found`. */
  async whole(id: number): Promise<MessageWhole> {
    const { db } = this.parts;
    const line = await this.find(db, id);
    const events = await db
      .selectFrom('event')
      .select(['at', 'actor', 'what', 'text'])
      .where('message', '=', id)
      .orderBy('id')
      .execute();
    const mails = await db
      .selectFrom('mail')
      .select(['about', 'created', 'sent', 'tries', 'due', 'fault'])
      .where('message', '=', id)
      .orderBy('id')
      .execute();
    return { ...line, events: events as MessageEvent[], mails: mails as MailState[] };
  }

  /** Somebody of the office has it in hand. */
  take(id: number, actor: string): Promise<void> {
    return this.move(id, actor, 'taken', null, { state: 'taken', holder: actor });
  }

  /**
   * Answers by mail; `elsewhere`: the answer was given in another way and is only kept.
   * @throws ChainwrightError `not-found`, `no-mail` when no mail is set up, `erased` when there is no address any more.
   */
  async answer(id: number, answer: string, actor: string, elsewhere: boolean): Promise<void> {
    if (!elsewhere && !this.mails)
      throw new ChainwrightError(
        'no-mail',
        text(
          'No mail is set up, so nothing was sent: answer in another way and note it here, or set SMTP_URL.',
          '尚未配置邮件，未发送：请以其他方式答复并在此登记，或配置 SMTP_URL。',
        ),
      );
    const what = elsewhere ? 'answered-elsewhere' : 'answered';
    await this.move(id, actor, what, answer, { state: 'answered', holder: actor }, async (tx, line) => {
      if (elsewhere) return;
      if (line.email === null)
        throw new ChainwrightError(
          'erased',
          text(
            'The address of this message was erased, so it cannot be answered.',
            '该留言的邮箱已删除，无法答复。',
          ),
        );
      const { zone } = this.parts;
      await this.post(tx, id, 'answer', line.email, answerLetter({ zone, ...line }, answer));
    });
    this.onMail();
  }

  /** Nothing more is to be done about it; the reason, where one is given. */
  close(id: number, actor: string, reason: string | null): Promise<void> {
    return this.move(id, actor, 'closed', reason, { state: 'closed', holder: actor });
  }

  reopen(id: number, actor: string): Promise<void> {
    return this.move(id, actor, 'reopened', null, { state: 'taken', holder: actor });
  }

  /** Erases what the sender wrote and who it was, and letters with it; that there was a message, and what was done, stays. */
  erase(id: number, actor: string, what: 'erased' | 'expired' = 'erased'): Promise<void> {
    const nothing = { name: null, email: null, enterprise: null, text: null, confirm_hash: null };
    return this.move(id, actor, what, null, { ...nothing, state: 'closed' }, async (tx) => {
      await tx.deleteFrom('mail').where('message', '=', id).execute();
      await tx.updateTable('event').set({ text: null }).where('message', '=', id).execute();
    });
  }

  /** Erases what was last dealt with, or received where nothing was done, longer ago than messages are kept; gives how many that were. */
  async eraseOld(): Promise<number> {
    const { db, keptMonths, now } = this.parts;
    const before = keptSince(now(), keptMonths);
    const old = await db
      .selectFrom('message')
      .select('id')
      .where('received', '<', before)
      .where((eb) => {
        const events = eb.selectFrom('event').select('event.id').whereRef('event.message', '=', 'message.id');
        return eb.and([
          eb.not(eb.exists(events.where('event.at', '>=', before))),
          eb.or([eb('email', 'is not', null), eb.exists(events.where('event.text', 'is not', null))]),
        ]);
      })
      .execute();
    for (const { id } of old) await this.erase(id, 'chainwright', 'expired');
    return old.length;
  }

  private instant(): string {
    return this.parts.now().toISOString();
  }

  private async find(db: Kysely<MessageTables>, id: number): Promise<MessageLine> {
    const line = await db.selectFrom('message').select(COLUMNS).where('id', '=', id).executeTakeFirst();
    if (line) return line as MessageLine;
    throw new ChainwrightError(
      'not-found',
      text(`There is no message ${id}; take one of the inbox.`, `没有留言 ${id}；请从收件箱中选择。`),
    );
  }

  /** What was done, what it changes and what else belongs to it, all or nothing. */
  private async move(
    id: number,
    actor: string,
    what: MessageEvent['what'],
    said: string | null,
    change: Partial<
      Record<'state' | 'holder' | 'name' | 'email' | 'enterprise' | 'text' | 'confirm_hash', string | null>
    >,
    also: (tx: Transaction<MessageTables>, line: MessageLine) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await this.parts.db.transaction().execute(async (tx) => {
      const line = await this.find(tx, id);
      await also(tx, line);
      await tx
        .updateTable('message')
        .set(change as { state: string })
        .where('id', '=', id)
        .execute();
      await tx
        .insertInto('event')
        .values({ message: id, at: this.instant(), actor, what, text: said })
        .execute();
    });
  }

  private async post(
    tx: Transaction<MessageTables>,
    message: number,
    about: MailState['about'],
    recipient: string,
    { subject, body }: Letter,
  ): Promise<void> {
    const at = this.instant();
    await tx
      .insertInto('mail')
      .values({ message, about, created: at, recipient, subject, body, tries: 0, due: at })
      .execute();
  }
}
