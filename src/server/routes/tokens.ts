import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { People } from '../../people/index.js';
import { actorOf } from '../access.js';
import { TokenMadeSchema, TokensSchema } from '../api.js';

const ADMINISTRATORS = ['administrator'] as const;

/** Tokens with which programs read: made, listed and ended by administrators. */
export const tokensRoutes: FastifyPluginAsyncZod<{ people: People }> = async (app, { people }) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  app.route({
    method: 'GET',
    url: '/api/tokens',
    config: { audience: ADMINISTRATORS },
    schema: { response: { 200: TokensSchema } },
    handler: async () => ({ tokens: await people.readTokens.list() }),
  });

  app.route({
    method: 'POST',
    url: '/api/tokens',
    config: { audience: ADMINISTRATORS },
    schema: {
      body: z.strictObject({
        name: z.string().trim().min(1).max(100),
        days: z.number().int().min(1).max(366),
      }),
      response: { 200: TokenMadeSchema },
    },
    handler: async ({ body: { name, days }, visitor }) => {
      const token = await people.readTokens.make(visitor!.email, name, days);
      await people.log.record({ kind: 'token-made', actor: actorOf(visitor!), about: name });
      return { token };
    },
  });

  app.route({
    method: 'DELETE',
    url: '/api/tokens/:token',
    config: { audience: ADMINISTRATORS },
    schema: { params: z.object({ token: z.string().regex(/^\w{1,32}$/) }) },
    handler: async ({ params, visitor }, reply) => {
      const about = await people.readTokens.revoke(params.token);
      await people.log.record({ kind: 'token-revoked', actor: actorOf(visitor!), about });
      return reply.code(204).send();
    },
  });
};
