import { z } from 'zod';
import { MESSAGE_STATES, TOPICS } from '../../model/message.js';

/** A message of the public; what was erased is null. */
const MessageLineSchema = z.object({
  id: z.number(),
  reference: z.string(),
  received: z.string(),
  language: z.enum(['en', 'zh']),
  name: z.string().nullable(),
  email: z.string().nullable(),
  /** When the sender confirmed the address; null: not yet. */
  confirmed: z.string().nullable(),
  enterprise: z.string().nullable(),
  topic: z.enum(TOPICS),
  text: z.string().nullable(),
  state: z.enum(MESSAGE_STATES),
  holder: z.string().nullable(),
});

/** `GET /api/inbox?state&from`: messages, the newest first. */
export const InboxPageSchema = z.object({
  lines: z.array(MessageLineSchema),
  from: z.number(),
  /** Lines of a page. */
  limit: z.number(),
  total: z.number(),
  truncated: z.boolean(),
  /** How many there are of each state. */
  counts: z.record(z.enum(MESSAGE_STATES), z.number()),
});
export type InboxPage = z.infer<typeof InboxPageSchema>;

/** `GET /api/inbox/fresh`: how many messages nobody has looked at yet. */
export const InboxFreshSchema = z.object({ count: z.number() });
export type InboxFresh = z.infer<typeof InboxFreshSchema>;

/** `GET /api/inbox/:message`: a message, what was done about it, and how its mails stand. */
export const MessagePageSchema = MessageLineSchema.extend({
  events: z.array(
    z.object({
      at: z.string(),
      actor: z.string(),
      what: z.enum(['taken', 'answered', 'answered-elsewhere', 'closed', 'reopened', 'erased', 'expired']),
      text: z.string().nullable(),
    }),
  ),
  mails: z.array(
    z.object({
      about: z.enum(['confirm', 'answer']),
      created: z.string(),
      sent: z.string().nullable(),
      tries: z.number(),
      due: z.string(),
      fault: z.string().nullable(),
    }),
  ),
  /** Whether an answer can be mailed from here. */
  canMail: z.boolean(),
});
export type MessagePage = z.infer<typeof MessagePageSchema>;
