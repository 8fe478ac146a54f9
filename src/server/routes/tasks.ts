import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { TasksSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { AsOfQuery } from '../parameters.js';

/** `GET /api/tasks?asOf`: the plan's tasks, with the things behind each. */
export const tasksRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/tasks',
    config: { audience: 'office' },
    schema: { querystring: AsOfQuery, response: { 200: TasksSchema } },
    handler: async (request, reply) => {
      const { asOf } = request.query;
      if (await heldByBrowser(office, asOf, request, reply)) return reply;
      return reply.send(await office.tasks(asOf));
    },
  });
};
