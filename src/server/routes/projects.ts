import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ProjectsPageSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { ProjectsQuery } from '../parameters.js';

/** `GET /api/projects?asOf&stage&kind&park&find&from&limit`: the projects of the register, by stage. */
export const projectsRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/projects',
    config: { audience: 'office' },
    schema: { querystring: ProjectsQuery, response: { 200: ProjectsPageSchema } },
    handler: async (request, reply) => {
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.projects(request.query));
    },
  });
};
