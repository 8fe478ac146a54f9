import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Viewer } from '../../lenses/match/index.js';
import type { EnterpriseId } from '../../model/identity.js';
import { NeedPageSchema, NeedsPageSchema } from '../api.js';
import { actorOf } from '../access.js';
import type { Office } from '../office.js';
import { NeedParams, NeedQuery, NeedsQuery, StepBody } from '../parameters.js';

const READERS = ['administrator', 'analyst', 'leader', 'vehicle-maker'] as const;
const RECORDERS = ['administrator', 'analyst', 'vehicle-maker'] as const;

/** A vehicle maker sees its own needs only, whatever it asks; the office all. */
function viewerOf({ visitor }: FastifyRequest): Viewer {
  return visitor?.role === 'vehicle-maker'
    ? { role: 'maker', enterprise: (visitor.scope ?? '') as EnterpriseId }
    : { role: 'office' };
}

/** The needs, one need with its suppliers, and the steps towards it. What each visitor gets is kept nowhere. */
export const needsRoutes: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  app.route({
    method: 'GET',
    url: '/api/needs',
    config: { audience: READERS },
    schema: { querystring: NeedsQuery, response: { 200: NeedsPageSchema } },
    handler: (request) => office.needs(request.query, viewerOf(request)),
  });

  app.route({
    method: 'GET',
    url: '/api/needs/:need',
    config: { audience: READERS },
    schema: { params: NeedParams, querystring: NeedQuery, response: { 200: NeedPageSchema } },
    handler: (request) => {
      const records = RECORDERS.some((role) => role === request.visitor?.role);
      return office.need({
        ...request.params,
        asOf: request.query.asOf,
        all: request.query.all !== undefined,
        viewer: viewerOf(request),
        records,
      });
    },
  });

  app.route({
    method: 'POST',
    url: '/api/needs/:need/steps',
    config: { audience: RECORDERS },
    schema: { params: NeedParams, body: StepBody },
    handler: async (request, reply) => {
      const step = { ...request.body, need: request.params.need };
      await office.recordStep(step, { viewer: viewerOf(request), actor: actorOf(request.visitor!) });
      return reply.code(204).send();
    },
  });
};
