import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { OverseasPageSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { OverseasQuery } from '../parameters.js';

/** `GET /api/overseas?asOf&state&list&find&from&limit`: the zone's suppliers abroad. */
export const overseasRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/overseas',
    config: { audience: 'office' },
    schema: { querystring: OverseasQuery, response: { 200: OverseasPageSchema } },
    handler: async (request, reply) => {
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.overseas(request.query));
    },
  });
};
