import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Role } from '../../model/role.js';
import { actorOf } from '../access.js';
import { DecidedSchema, ReviewPageSchema } from '../api.js';
import type { Clerk } from '../clerk.js';
import type { Office } from '../office.js';
import { ReviewQuery, UndoBody, VerdictBody } from '../parameters-review.js';

/** Who may decide, and take files in. */
export const CLERKS: readonly Role[] = ['administrator', 'analyst'];

/** The review queue: the office reads it, analysts and administrators decide. Nobody decides where there is no clerk. */
export const reviewRoutes: FastifyPluginAsyncZod<{ office: Office; clerk: Clerk | null }> = async (
  app,
  { office, clerk },
) => {
  app.route({
    method: 'GET',
    url: '/api/review',
    config: { audience: 'office' },
    schema: { querystring: ReviewQuery, response: { 200: ReviewPageSchema } },
    handler: async ({ query, visitor }, reply) => {
      const decides = clerk !== null && CLERKS.includes(visitor!.role);
      const page = await office.review(query);
      return reply.header('cache-control', 'no-store').send({ ...page, decides, actor: actorOf(visitor!) });
    },
  });
  if (clerk === null) return;

  app.route({
    method: 'POST',
    url: '/api/review',
    config: { audience: CLERKS },
    schema: { body: VerdictBody, response: { 200: DecidedSchema } },
    handler: async ({ body, visitor }) => {
      const outcome = await clerk.decide(await office.decisionsOf(body), actorOf(visitor!));
      return { ...outcome, ignored: outcome.ignored.map((i) => i.reason) };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/review/undo',
    config: { audience: CLERKS },
    schema: { body: UndoBody, response: { 200: DecidedSchema } },
    handler: async ({ body, visitor }) => {
      let outcome = await clerk.undo(body.decisions[0]!, actorOf(visitor!));
      for (const decision of body.decisions.slice(1)) outcome = await clerk.undo(decision, actorOf(visitor!));
      return { ...outcome, ignored: outcome.ignored.map((i) => i.reason) };
    },
  });
};
