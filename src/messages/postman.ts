import type { Kysely } from 'kysely';
import type { MessageTables } from './tables.js';

/** A mail as it is handed over. */
export interface Outgoing {
  to: string;
  subject: string;
  text: string;
}

/** Hands a mail to a mail server; rejects when it was not taken. */
export type Transport = (mail: Outgoing) => Promise<void>;

const MINUTE = 60_000;
const LONGEST = 6 * 60 * MINUTE;

/** How long after the n-th failure a mail is tried again, in milliseconds: a minute, two, four … six hours at most. */
export const pauseAfter = (tries: number): number => Math.min(MINUTE * 2 ** (tries - 1), LONGEST);

/** Sends what is due, one after the other. A mail that is refused waits and is tried again, for as long as it takes; nothing is thrown away. */
export class Postman {
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Kysely<MessageTables>,
    private readonly transport: Transport,
    private readonly now: () => Date,
  ) {}

  /** Sends what is due now, after what is being sent already. */
  deliver(): Promise<void> {
    const round = this.round.then(() => this.sendDue());
    // A round that failed, as without its database, is told to who asked for it and ends no later one.
    this.round = round.catch(() => undefined);
    return round;
  }

  private async sendDue(): Promise<void> {
    const due = await this.db
      .selectFrom('mail')
      .select(['id', 'recipient', 'subject', 'body', 'tries'])
      .where('sent', 'is', null)
      .where('due', '<=', this.now().toISOString())
      .orderBy('id')
      .execute();
    for (const { id, recipient, subject, body, tries } of due) {
      const outcome = await this.transport({ to: recipient, subject, text: body }).then(
        () => ({ sent: this.now().toISOString(), fault: null }),
        (error: unknown) => ({
          due: new Date(this.now().getTime() + pauseAfter(tries + 1)).toISOString(),
          fault: (error instanceof Error ? error.message : String(error)).slice(0, 500),
        }),
      );
      await this.db
        .updateTable('mail')
        .set({ ...outcome, tries: tries + 1 })
        .where('id', '=', id)
        .execute();
    }
  }
}
