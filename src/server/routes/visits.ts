import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { actorOf } from '../access.js';
import { recordVisit } from '../answers/record-visit.js';
import { RecordedSchema, VisitsPageSchema } from '../api.js';
import type { Clerk } from '../clerk.js';
import { contentDisposition } from '../content-disposition.js';
import type { Office } from '../office.js';
import { VisitsFileQuery, VisitsQuery } from '../parameters.js';
import { VisitBody } from '../parameters-typed.js';
import { CLERKS } from './review.js';

const READERS = ['administrator', 'analyst', 'leader', 'park-operator'] as const;

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Whose park's enterprises a visitor may see: an operator only its own, whatever it asks; the office all. */
function parkOf({ visitor }: FastifyRequest): string | null {
  return visitor?.role === 'park-operator' ? (visitor.scope ?? '') : null;
}

/** Requests and visits: a page of the list, the whole of it as a file, and one that is recorded. What each visitor gets is kept nowhere. */
export const visitsRoutes: FastifyPluginAsyncZod<{ office: Office; clerk: Clerk | null }> = async (
  app,
  { office, clerk },
) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  app.route({
    method: 'GET',
    url: '/api/visits',
    config: { audience: READERS },
    schema: { querystring: VisitsQuery, response: { 200: VisitsPageSchema } },
    handler: (request) => office.visits(request.query, parkOf(request)),
  });

  app.route({
    method: 'GET',
    url: '/api/visits/file',
    config: { audience: READERS },
    schema: { querystring: VisitsFileQuery },
    handler: async (request, reply) => {
      const { lang, format, ...asked } = request.query;
      const { bytes, name } = await office.visitsFile(lang, format, asked, parkOf(request));
      return reply
        .type(TYPES[format])
        .header('content-disposition', contentDisposition(name, true))
        .send(Buffer.from(bytes));
    },
  });

  if (clerk === null) return;
  app.route({
    method: 'POST',
    url: '/api/visits',
    config: { audience: CLERKS },
    schema: { body: VisitBody, response: { 200: RecordedSchema } },
    handler: async ({ body, visitor }) => recordVisit(office, clerk, body, actorOf(visitor!)),
  });
};
