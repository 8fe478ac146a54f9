import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { type Contributions, ContributionsSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { ContributionsQuery, GoalParams } from '../parameters.js';

type Mover = Contributions['all'][number];

/** Orders movers; those whose change is unknown stand last in either direction. */
const ORDERS = {
  largest: (a: Mover, b: Mover) => b.value - a.value,
  risers: (a: Mover, b: Mover) => (b.change ?? -Infinity) - (a.change ?? -Infinity) || 0,
  fallers: (a: Mover, b: Mover) => (a.change ?? Infinity) - (b.change ?? Infinity) || 0,
};

/** `GET /api/goals/:goal/contributions?asOf&definition&order&limit`: what every enterprise adds to a goal. */
export const contributionsRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/goals/:goal/contributions',
    config: { audience: 'office' },
    schema: { params: GoalParams, querystring: ContributionsQuery, response: { 200: ContributionsSchema } },
    handler: async (request, reply) => {
      const { asOf, definition, order, limit } = request.query;
      if (await heldByBrowser(office, asOf, request, reply)) return reply;
      const answer = await office.contributions(request.params.goal, { asOf, definition });
      const all = [...answer.all].sort(ORDERS[order]).slice(0, limit);
      return reply.send({ ...answer, all, truncated: answer.truncated || all.length < answer.all.length });
    },
  });
};
