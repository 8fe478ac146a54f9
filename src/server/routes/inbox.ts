import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Inbox } from '../../messages/index.js';
import { MESSAGE_STATES } from '../../model/message.js';
import { actorOf } from '../access.js';
import { InboxFreshSchema, InboxPageSchema, MessagePageSchema } from '../api.js';

const OFFICERS = ['administrator', 'analyst'] as const;
const MessageParams = z.object({
  message: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
});
const Said = z.string().trim().min(1).max(10_000);

/** The messages of the public, for who answers them. They tell of persons: nothing is kept on the way. */
export const inboxRoutes: FastifyPluginAsyncZod<{ inbox: Inbox }> = async (app, { inbox }) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  app.route({
    method: 'GET',
    url: '/api/inbox',
    config: { audience: OFFICERS },
    schema: {
      querystring: z.object({
        state: z.enum(MESSAGE_STATES).optional(),
        from: z.coerce.number().int().min(0).max(1_000_000).default(0),
      }),
      response: { 200: InboxPageSchema },
    },
    handler: async ({ query: { state, from } }) => inbox.list(state ?? null, from),
  });

  app.route({
    method: 'GET',
    url: '/api/inbox/fresh',
    config: { audience: OFFICERS },
    schema: { response: { 200: InboxFreshSchema } },
    handler: async () => ({ count: await inbox.fresh() }),
  });

  app.route({
    method: 'GET',
    url: '/api/inbox/:message',
    config: { audience: OFFICERS },
    schema: { params: MessageParams, response: { 200: MessagePageSchema } },
    handler: async ({ params }) => ({ ...(await inbox.whole(params.message)), canMail: inbox.mails }),
  });

  app.route({
    method: 'POST',
    url: '/api/inbox/:message/answer',
    config: { audience: OFFICERS },
    schema: { params: MessageParams, body: z.strictObject({ text: Said, elsewhere: z.boolean() }) },
    handler: async ({ params, body, visitor }, reply) => {
      await inbox.answer(params.message, body.text, actorOf(visitor!), body.elsewhere);
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'POST',
    url: '/api/inbox/:message/close',
    config: { audience: OFFICERS },
    schema: { params: MessageParams, body: z.strictObject({ reason: Said.nullable() }) },
    handler: async ({ params, body, visitor }, reply) => {
      await inbox.close(params.message, actorOf(visitor!), body.reason);
      return reply.code(204).send();
    },
  });

  for (const [step, act] of [
    ['take', (id, actor) => inbox.take(id, actor)],
    ['reopen', (id, actor) => inbox.reopen(id, actor)],
    ['erase', (id, actor) => inbox.erase(id, actor)],
  ] satisfies [string, (id: number, actor: string) => Promise<void>][])
    app.route({
      method: 'POST',
      url: `/api/inbox/:message/${step}`,
      config: { audience: OFFICERS },
      schema: { params: MessageParams },
      handler: async ({ params, visitor }, reply) => {
        await act(params.message, actorOf(visitor!));
        return reply.code(204).send();
      },
    });
};
