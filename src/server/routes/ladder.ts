import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { LadderPageSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { LadderQuery } from '../parameters.js';

/** `GET /api/ladder?asOf&title&holding&next&distance&park&find&sort&from&limit`: the board, and firms of it. */
export const ladderRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/ladder',
    config: { audience: 'office' },
    schema: { querystring: LadderQuery, response: { 200: LadderPageSchema } },
    handler: async (request, reply) => {
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.ladder(request.query));
    },
  });
};
