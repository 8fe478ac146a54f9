import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { RegionsPageSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { AsOfQuery } from '../parameters.js';

/** `GET /api/regions?asOf`: the partner regions. */
export const regionsRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/regions',
    config: { audience: 'office' },
    schema: { querystring: AsOfQuery, response: { 200: RegionsPageSchema } },
    handler: async (request, reply) => {
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.regions(request.query.asOf));
    },
  });
};
