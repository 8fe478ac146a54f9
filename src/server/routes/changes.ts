import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { RegisterChangesSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { ChangesQuery } from '../parameters.js';

/** What has changed in the register after a revision, for programs that follow it. */
export const changesRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/changes',
    config: { audience: 'office' },
    schema: { querystring: ChangesQuery, response: { 200: RegisterChangesSchema } },
    handler: async (request, reply) => {
      // What follows a revision is the same as long as the register stands, whatever the day.
      if (await heldByBrowser(office, String(request.query.since), request, reply)) return reply;
      return office.changes(request.query);
    },
  });
};
