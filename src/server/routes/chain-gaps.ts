import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ChainGapsSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { GapsQuery } from '../parameters.js';

/** `GET /api/chain/gaps?asOf&list&layer&plant&find&sort&from&limit`: gaps of the chain. */
export const chainGapsRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/chain/gaps',
    config: { audience: 'office' },
    schema: { querystring: GapsQuery, response: { 200: ChainGapsSchema } },
    handler: async (request, reply) => {
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.chainGaps(request.query));
    },
  });
};
