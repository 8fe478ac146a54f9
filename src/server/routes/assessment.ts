import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AssessmentPageSchema } from '../api.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { refusesOther } from '../own-only.js';
import { AssessmentQuery, FirmParams } from '../parameters.js';

/** `GET /api/ladder/:enterprise?rung&case&asOf`: one firm held against a rung; an enterprise sees its own. */
export const assessmentRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/ladder/:enterprise',
    config: { audience: ['administrator', 'analyst', 'leader', 'enterprise'] },
    schema: { params: FirmParams, querystring: AssessmentQuery, response: { 200: AssessmentPageSchema } },
    handler: async (request, reply) => {
      if (refusesOther(request.visitor, request.params.enterprise, reply)) return reply;
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.assessment(request.params.enterprise, request.query));
    },
  });
};
