import { z } from 'zod';
import { type NewMessage, type Topic, TOPICS } from '../../model/message.js';
import { type Text, text } from '../../model/text.js';

/** What can be typed into the form of a message, and how much of it is kept. */
export const FIELDS = { name: 100, email: 200, enterprise: 200, topic: 20, text: 4000 } as const;
export type Field = keyof typeof FIELDS;

/** A form as it was sent: what was typed, what is wrong with it, and the message when nothing is. */
export interface ReadMessage {
  typed: Record<Field, string>;
  faults: ReadonlyMap<Field | 'agree', Text>;
  agreed: boolean;
  message: Omit<NewMessage, 'language'> | null;
}

const EMAIL = z.email();

const isTopic = (s: string): s is Topic => TOPICS.some((topic) => topic === s);

/** Signs that no line of a person's name has: they would end a line elsewhere. */
const CONTROL = /\p{Cc}+/gu;

/** Reads what was sent. Line ends of the text stay; those in a single line become spaces. */
export function readMessage(form: URLSearchParams): ReadMessage {
  const line = (field: Field) => (form.get(field) ?? '').replace(CONTROL, ' ').trim();
  const typed = {
    name: line('name'),
    email: line('email'),
    enterprise: line('enterprise'),
    topic: line('topic'),
    text: (form.get('text') ?? '').replaceAll('\r\n', '\n').trim(),
  };
  const faults = new Map<Field | 'agree', Text>();
  if (typed.name === '') faults.set('name', text('Say who writes.', '请填写称呼。'));
  if (!EMAIL.safeParse(typed.email).success)
    faults.set(
      'email',
      text(
        'Give an e-mail address to answer to, such as name@firm.example.',
        '请填写用于接收答复的邮箱，例如 name@firm.example。',
      ),
    );
  if (!isTopic(typed.topic)) faults.set('topic', text('Choose what it is about.', '请选择事项类别。'));
  if (typed.text === '') faults.set('text', text('Write your message.', '请填写留言内容。'));
  for (const [field, most] of Object.entries(FIELDS) as [Field, number][])
    if (typed[field].length > most)
      faults.set(
        field,
        text(
          `At most ${most} characters; it has ${typed[field].length}.`,
          `最多 ${most} 字，现有 ${typed[field].length} 字。`,
        ),
      );
  const agreed = form.get('agree') === 'yes';
  if (!agreed)
    faults.set(
      'agree',
      text('Without this the office may not keep it.', '须同意后，产业办方可保存您的留言。'),
    );
  const { topic, enterprise, ...rest } = typed;
  const fits = faults.size === 0 && isTopic(topic);
  return {
    typed,
    faults,
    agreed,
    message: fits ? { ...rest, topic, enterprise: enterprise === '' ? null : enterprise } : null,
  };
}
