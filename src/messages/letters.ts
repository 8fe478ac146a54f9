import type { Text } from '../model/text.js';
import { text } from '../model/text.js';

/** A mail: nothing that a stranger typed stands in its head. */
export interface Letter {
  subject: string;
  body: string;
}

interface About {
  zone: Text;
  reference: string;
  language: 'en' | 'zh';
}

/** Asks whether the address is the sender's. It says nothing that the sender typed: it may have been the address of somebody else. */
export function confirmLetter({ zone, reference, language }: About, link: string): Letter {
  return {
    subject: text(`Confirm your message ${reference}`, `请确认您的留言 ${reference}`)[language],
    body: text(
      `A message was left for ${zone.en} with this address, reference ${reference}.\n\nTo confirm that the address is yours, open:\n${link}\n\nIf you left no message, do nothing.`,
      `有人使用本邮箱向${zone.zh}留言，编号 ${reference}。\n\n如系本人留言，请打开以下链接确认邮箱：\n${link}\n\n如非本人操作，请忽略本邮件。`,
    )[language],
  };
}

/** The office's answer, with the reference that it is to. */
export function answerLetter({ zone, reference, language }: About, answer: string): Letter {
  return {
    subject: text(`Answer to your message ${reference}`, `关于您的留言 ${reference} 的答复`)[language],
    body: `${answer}\n\n—\n${zone[language]} · ${reference}`,
  };
}
