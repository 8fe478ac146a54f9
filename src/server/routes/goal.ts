import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { GoalPageSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { AsOfQuery, GoalParams } from '../parameters.js';

/** `GET /api/goals/:goal?asOf`: one goal in full. */
export const goalRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/goals/:goal',
    config: { audience: 'office' },
    schema: { params: GoalParams, querystring: AsOfQuery, response: { 200: GoalPageSchema } },
    handler: async (request, reply) => {
      const { asOf } = request.query;
      if (await heldByBrowser(office, asOf, request, reply)) return reply;
      return reply.send(await office.goal(request.params.goal, asOf));
    },
  });
};
