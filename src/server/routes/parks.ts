import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { OverrideRecordedSchema, ParksPageSchema } from '../api.js';
import type { Office } from '../office.js';
import { AsOfQuery } from '../parameters.js';

const READERS = ['administrator', 'analyst', 'leader', 'park-operator'] as const;
const OFFICERS = ['administrator', 'analyst'] as const;

const OverrideBody = z.strictObject({
  project: z.string().min(1).max(100),
  park: z.string().min(1).max(100),
  verdict: z.enum(['to', 'not-in']),
  reason: z.string().trim().min(1).max(1000),
});

/** Whose park a visitor may see: an operator only its own, whatever it asks; the office all. */
function parkOf({ visitor }: FastifyRequest): string | null {
  return visitor?.role === 'park-operator' ? (visitor.scope ?? '') : null;
}

/** Who signs an override: the person, or the role where nobody has to sign in. */
function actorOf({ visitor }: FastifyRequest): string {
  return visitor!.name || visitor!.role;
}

/** Parks and placements, and an officer's word on them. What each visitor gets is kept nowhere. */
export const parksRoutes: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  app.route({
    method: 'GET',
    url: '/api/parks',
    config: { audience: READERS },
    schema: { querystring: AsOfQuery, response: { 200: ParksPageSchema } },
    handler: (request) => office.parksPage(parkOf(request), request.query.asOf),
  });

  app.route({
    method: 'POST',
    url: '/api/parks/overrides',
    config: { audience: OFFICERS },
    schema: { querystring: AsOfQuery, body: OverrideBody, response: { 200: OverrideRecordedSchema } },
    handler: async (request) => ({
      id: await office.override(request.body, actorOf(request), request.query.asOf),
    }),
  });

  app.route({
    method: 'POST',
    url: '/api/parks/overrides/:id/undo',
    config: { audience: OFFICERS },
    schema: { params: z.object({ id: z.coerce.number().int().min(1) }) },
    handler: async (request, reply) => {
      await office.undoOverride(request.params.id, actorOf(request));
      return reply.code(204).send();
    },
  });
};
