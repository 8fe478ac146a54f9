import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { addDays } from '../../model/day.js';
import { NEWS_EVENTS, type People } from '../../people/index.js';
import { AuditPageSchema } from '../api.js';
import { contentDisposition } from '../content-disposition.js';
import type { Office } from '../office.js';
import { type AuditAsked, AuditFileQuery, AuditQuery } from '../parameters.js';

const READERS = ['administrator', 'analyst'] as const;

/** What was done in the register and on the portal and, for administrators, to the accounts: a page of it, and all of it as a CSV. */
export const auditRoutes: FastifyPluginAsyncZod<{ office: Office; people: People | null }> = async (
  app,
  { office, people },
) => {
  /** As many as may be on the page: those of the register come between them. What happens to accounts is told to administrators alone. */
  const eventsFor = ({ visitor }: FastifyRequest, { kind, who, first, last, from = 0, limit }: AuditAsked) =>
    people !== null && visitor !== null
      ? people.log.newest({
          among: visitor.role === 'administrator' ? undefined : NEWS_EVENTS,
          kind,
          actor: who,
          since: first && office.beginningOf(first),
          until: last && office.beginningOf(addDays(last, 1)),
          most: limit && from + limit,
        })
      : null;

  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  app.route({
    method: 'GET',
    url: '/api/audit',
    config: { audience: READERS },
    schema: { querystring: AuditQuery, response: { 200: AuditPageSchema } },
    handler: async (request) => office.audit(request.query, await eventsFor(request, request.query)),
  });

  app.route({
    method: 'GET',
    url: '/api/audit/file',
    config: { audience: READERS },
    schema: { querystring: AuditFileQuery },
    handler: async (request, reply) => {
      const { lang, ...asked } = request.query;
      const { bytes, name } = await office.auditFile(lang, asked, await eventsFor(request, asked));
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', contentDisposition(name, true))
        .send(Buffer.from(bytes));
    },
  });
};
