import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ChainPartSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { ChainPartQuery } from '../parameters.js';

/** `GET /api/chain/part?id&asOf`: one part of the chain. */
export const chainPartRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/chain/part',
    config: { audience: 'office' },
    schema: { querystring: ChainPartQuery, response: { 200: ChainPartSchema } },
    handler: async (request, reply) => {
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.chainPart(request.query.id, request.query.asOf));
    },
  });
};
