import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CollectionPageSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { CollectionQuery } from '../parameters.js';

/** `GET /api/collection?period&asOf`: the returns of a period, every line of the chase list. */
export const collectionRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/collection',
    config: { audience: 'office' },
    schema: { querystring: CollectionQuery, response: { 200: CollectionPageSchema } },
    handler: async (request, reply) => {
      const { asOf, period } = request.query;
      if (await heldByBrowser(office, asOf, request, reply)) return reply;
      return reply.send(await office.collection(period, asOf));
    },
  });
};
