/** What a message to the office is about. */
export const TOPICS = ['supply', 'project', 'policy', 'complaint', 'other'] as const;
export type Topic = (typeof TOPICS)[number];

/** How far the office is with a message. */
export const MESSAGE_STATES = ['new', 'taken', 'answered', 'closed'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** What somebody writes to the office. */
export interface NewMessage {
  language: 'en' | 'zh';
  name: string;
  email: string;
  /** The enterprise that the sender speaks for, as typed; null: none was named. */
  enterprise: string | null;
  topic: Topic;
  text: string;
}

/** A message as the inbox lists it. What was erased is null. */
export interface MessageLine {
  id: number;
  /** What the sender was told to quote: `M-7K3QF8`. */
  reference: string;
  /** When it came: an instant. */
  received: string;
  language: 'en' | 'zh';
  name: string | null;
  email: string | null;
  /** When the sender showed that the address is theirs; null: not yet. */
  confirmed: string | null;
  enterprise: string | null;
  topic: Topic;
  text: string | null;
  state: MessageState;
  /** Who has it in hand. */
  holder: string | null;
}

/** What was done with a message, by whom and when. */
export interface MessageEvent {
  at: string;
  actor: string;
  what: 'taken' | 'answered' | 'answered-elsewhere' | 'closed' | 'reopened' | 'erased' | 'expired';
  text: string | null;
}

/** How a mail about a message stands: sent when, or tried how often, what went wrong, and when it is tried again. */
export interface MailState {
  about: 'confirm' | 'answer';
  created: string;
  sent: string | null;
  tries: number;
  due: string;
  fault: string | null;
}

/** A message with all that was done about it, the oldest first. */
export interface MessageWhole extends MessageLine {
  events: MessageEvent[];
  mails: MailState[];
}
