import path from 'node:path';
import { usageError } from '../model/errors.js';
import { isPostgres } from '../register/index.js';
import type { Setup } from '../server/index.js';
import type { Corrections, Inbox } from '../messages/index.js';
import type { Terminal } from './context.js';
import { registerPlace, type ZoneFolder } from './zone-folder.js';

/** How often what waits to be sent is looked for, in milliseconds. */
const ROUND = 30_000;
const DAY = 24 * 3_600_000;

/** The mail server of the environment; null: none. @throws ChainwrightError `usage` when it is only half said. */
function mailServer(env: Terminal['env']): { url: string; from: string } | null {
  const { SMTP_URL: url = '', SMTP_FROM: from = '' } = env;
  if (url === '' && from === '') return null;
  if (/^smtps?:\/\/./i.test(url) && URL.canParse(url) && /^[^\s@]+@[^\s@]+$/.test(from)) return { url, from };
  throw usageError(
    'Mail needs both SMTP_URL (smtp:// or smtps://user:password@host:port) and SMTP_FROM (an e-mail address); set both or neither.',
    '发送邮件须同时设置 SMTP_URL（smtp:// 或 smtps://用户:密码@主机:端口）与 SMTP_FROM（发件邮箱）；请一并设置，或都不设置。',
  );
}

/** The messages of a zone, apart from its register, what was kept long enough erased now and each day, and the postman who sends what is due until it is closed. `origin`: where browsers find the pages. */
export async function openInbox(
  folder: ZoneFolder,
  { env, now, log }: Pick<Terminal, 'env' | 'now' | 'log'>,
  origin: string,
): Promise<{ inbox: Inbox; corrections: Corrections; mail: Setup['mail']; close: () => Promise<void> }> {
  const server = mailServer(env);
  const { Corrections, Inbox, openMessages, Postman, smtpTransport } = await import('../messages/index.js');
  const { place } = registerPlace(folder, env);
  const db = await openMessages(isPostgres(place) ? place : path.join(folder.dir, 'data', 'messages.sqlite'));
  const confirmAt = (language: 'en' | 'zh', token: string) =>
    `${origin}/${language}/message/confirm?code=${token}`;
  const { name, messages_kept_months: keptMonths } = folder.zone;
  const inbox = new Inbox({ db, zone: name, now, confirmAt: server && confirmAt, keptMonths });
  const corrections = new Corrections(db, now, keptMonths);
  const erase = () =>
    Promise.all([inbox.eraseOld(), corrections.eraseOld()]).catch((error: unknown) => log(String(error)));
  await erase();
  const days = setInterval(() => void erase(), DAY);
  const close = async () => {
    clearInterval(days);
    await db.destroy();
  };
  if (server === null) return { inbox, corrections, mail: null, close };
  const send = smtpTransport(server.url, server.from);
  const postman = new Postman(db, send, now);
  const deliver = () => postman.deliver().catch((error: unknown) => log(String(error)));
  inbox.onMail = () => void deliver();
  const rounds = setInterval(() => void deliver(), ROUND);
  return {
    inbox,
    corrections,
    mail: { from: server.from, send },
    close: async () => {
      clearInterval(rounds);
      await postman.deliver().catch(() => undefined);
      await close();
    },
  };
}
