import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ContributionSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { EnterpriseParams, QuestionQuery } from '../parameters.js';

/** `GET /api/goals/:goal/contributions/:enterprise?asOf&definition`: one contribution, to the cell. */
export const contributionRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/goals/:goal/contributions/:enterprise',
    config: { audience: 'office' },
    schema: { params: EnterpriseParams, querystring: QuestionQuery, response: { 200: ContributionSchema } },
    handler: async (request, reply) => {
      const { goal, enterprise } = request.params;
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.contribution(goal, enterprise, request.query));
    },
  });
};
