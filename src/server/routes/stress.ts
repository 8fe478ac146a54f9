import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { EnterpriseId } from '../../model/identity.js';
import { StressMapSchema, StressPageSchema, StressScreenSchema, StressWhatSchema } from '../api.js';
import type { Office } from '../office.js';
import { AsOfQuery, StressQuery, StressWhatQuery } from '../parameters.js';

const AUDIENCE = ['administrator', 'analyst', 'leader', 'vehicle-maker'] as const;

/** Whose exposure a visitor may see: a vehicle maker only its own, whatever it asks; the office the whole zone's. */
function makerOf({ visitor }: FastifyRequest): EnterpriseId | null {
  return visitor?.role === 'vehicle-maker' ? ((visitor.scope ?? '') as EnterpriseId) : null;
}

/** The stress test: one stop, every single site, and what can be stopped. What each visitor gets is kept nowhere. */
export const stressRoutes: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  app.route({
    method: 'GET',
    url: '/api/stress',
    config: { audience: AUDIENCE },
    schema: { querystring: StressQuery, response: { 200: StressPageSchema } },
    handler: (request) => office.stress(request.query, makerOf(request)),
  });

  app.route({
    method: 'GET',
    url: '/api/stress/all',
    config: { audience: AUDIENCE },
    schema: { querystring: AsOfQuery, response: { 200: StressScreenSchema } },
    handler: (request) => office.stressScreen(makerOf(request), request.query.asOf),
  });

  app.route({
    method: 'GET',
    url: '/api/stress/map',
    config: { audience: AUDIENCE },
    schema: { querystring: AsOfQuery, response: { 200: StressMapSchema } },
    handler: (request) => office.stressMap(makerOf(request), request.query.asOf),
  });

  app.route({
    method: 'GET',
    url: '/api/stress/what',
    config: { audience: AUDIENCE },
    schema: { querystring: StressWhatQuery, response: { 200: StressWhatSchema } },
    handler: (request) => office.stressWhat(request.query.find, makerOf(request), request.query.asOf),
  });
};
