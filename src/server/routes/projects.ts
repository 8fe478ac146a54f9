import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ProjectsPageSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { AsOfQuery } from '../parameters.js';

/** `GET /api/projects?asOf`: every project of the register, by stage. */
export const projectsRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/projects',
    config: { audience: 'office' },
    schema: { querystring: AsOfQuery, response: { 200: ProjectsPageSchema } },
    handler: async (request, reply) => {
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.projects(request.query.asOf));
    },
  });
};
