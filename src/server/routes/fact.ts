import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CellSchema } from '../api.js';
import type { Office } from '../office.js';
import { FactParams } from '../parameters.js';

/** `GET /api/facts/:row/:field`: one cell, in its row. */
export const factRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/facts/:row/:field',
    config: { audience: 'office' },
    schema: { params: FactParams, response: { 200: CellSchema } },
    handler: async (request, reply) => {
      // A decision may give the row to another enterprise at any time.
      reply.header('cache-control', 'no-store');
      return reply.send(await office.fact(request.params.row, request.params.field));
    },
  });
};
