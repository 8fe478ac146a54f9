import { randomBytes } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Inbox } from '../../messages/index.js';
import { type Text, text } from '../../model/text.js';
import {
  addressOf,
  confirmedPage,
  confirmPage,
  MESSAGE,
  messageKeptPage,
  messagePage,
  type PortalSettings,
  readMessage,
  TRAP,
} from '../../portal/index.js';
import { FormStamp } from '../form-stamp.js';
import { LANGUAGES, OPEN_PAGE, partsFor, sendPage } from '../portal-page.js';

/** A message of 4,000 Chinese characters, as a form writes them, and room. */
const LARGEST_FORM = 64 * 1024;
/** Forms sent from one address (of IPv6 one network) in an hour. */
const AN_HOUR = { max: 12, timeWindow: 3_600_000 };

export const TOO_MANY = text(
  'Many messages came from your network in the last hour: wait an hour, then send it again.',
  '您所在网络一小时内留言过多：请一小时后再提交。',
);
const REFUSED: Record<'too-fast' | 'stale', Text> = {
  'too-fast': text(
    'That was very fast: look it over, then send it again.',
    '提交过快：请核对内容后再次提交。',
  ),
  stale: text(
    'This page was open for long or the service started anew: nothing is lost, send it again.',
    '页面打开时间过长或服务已重启：所填内容仍在，请再次提交。',
  ),
};

const formOf = ({ body }: FastifyRequest) => (body instanceof URLSearchParams ? body : new URLSearchParams());

/** Messages to the office: the form, its answer, and the confirmation of the address. */
export const portalMessageRoute: FastifyPluginAsync<{
  parts: PortalSettings;
  inbox: Inbox;
}> = async (app, { parts, inbox }) => {
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => Object.assign(new Error('too many'), { statusCode: 429 }),
  });
  const stamps = new FormStamp(randomBytes(32));
  const now = () => inbox.now().getTime();
  const { keptMonths } = inbox;
  for (const language of LANGUAGES) {
    const address = addressOf(MESSAGE, language);
    app.get(address, OPEN_PAGE, (request, reply) =>
      sendPage(
        reply,
        messagePage(partsFor(parts, request), language, { stamp: stamps.at(now()), keptMonths }),
      ),
    );
    app.post(
      address,
      { ...OPEN_PAGE, config: { ...OPEN_PAGE.config, rateLimit: AN_HOUR }, bodyLimit: LARGEST_FORM },
      async (request, reply) => {
        const form = formOf(request);
        const read = readMessage(form);
        // A program is told what people are told, and nothing is kept of it.
        if ((form.get(TRAP) ?? '') !== '')
          return sendPage(
            reply,
            messageKeptPage(partsFor(parts, request), language, 'M-000000', inbox.mails),
          );
        const age = stamps.check(form.get('stamp') ?? '', now());
        const stamp = stamps.at(now());
        if (read.message === null)
          return sendPage(
            reply,
            messagePage(partsFor(parts, request), language, { read, stamp, keptMonths }),
          );
        if (age !== 'fine')
          return sendPage(
            reply,
            messagePage(partsFor(parts, request), language, { read, says: REFUSED[age], stamp, keptMonths }),
          );
        const reference = await inbox.leave({ ...read.message, language });
        return sendPage(reply, messageKeptPage(partsFor(parts, request), language, reference, inbox.mails));
      },
    );
    app.get<{ Querystring: { code?: unknown } }>(`${address}/confirm`, OPEN_PAGE, (request, reply) => {
      const { code } = request.query;
      return sendPage(
        reply,
        confirmPage(partsFor(parts, request), language, typeof code === 'string' ? code.slice(0, 100) : ''),
      );
    });
    app.post(`${address}/confirm`, { ...OPEN_PAGE, bodyLimit: LARGEST_FORM }, async (request, reply) =>
      sendPage(
        reply,
        confirmedPage(
          partsFor(parts, request),
          language,
          await inbox.confirm(formOf(request).get('code') ?? ''),
        ),
      ),
    );
  }
};
