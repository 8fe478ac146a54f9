import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { OverviewSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { AsOfQuery } from '../parameters.js';

/** `GET /api/overview?asOf`: where the plan stands. */
export const overviewRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/overview',
    config: { audience: 'office' },
    schema: { querystring: AsOfQuery, response: { 200: OverviewSchema } },
    handler: async (request, reply) => {
      const { asOf } = request.query;
      if (await heldByBrowser(office, asOf, request, reply)) return reply;
      return reply.send(await office.overview(asOf));
    },
  });
};
