import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ChainMapSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { ChainQuery } from '../parameters.js';

/** `GET /api/chain?asOf&layer&plant&state&find`: the map of the parts chain. */
export const chainRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/chain',
    config: { audience: 'office' },
    schema: { querystring: ChainQuery, response: { 200: ChainMapSchema } },
    handler: async (request, reply) => {
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.chain(request.query));
    },
  });
};
