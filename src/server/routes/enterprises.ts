import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { EnterpriseProfileSchema, EnterprisesPageSchema } from '../api.js';
import { contentDisposition } from '../content-disposition.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { AsOfQuery, EnterprisesFileQuery, EnterprisesQuery, FirmParams } from '../parameters.js';
import { refusesOther } from '../own-only.js';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The enterprises: a page of the list, the whole of it as a file, and the profile of one, which an enterprise sees of itself. */
export const enterprisesRoutes: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/enterprises',
    config: { audience: 'office' },
    schema: { querystring: EnterprisesQuery, response: { 200: EnterprisesPageSchema } },
    handler: async (request, reply) => {
      if (await heldByBrowser(office, request.query.asOf, request, reply)) return reply;
      return reply.send(await office.enterprises(request.query));
    },
  });

  app.route({
    method: 'GET',
    url: '/api/enterprises/file',
    config: { audience: 'office' },
    schema: { querystring: EnterprisesFileQuery },
    handler: async (request, reply) => {
      const { lang, format, ...asked } = request.query;
      if (await heldByBrowser(office, asked.asOf, request, reply)) return reply;
      const { bytes, name } = await office.enterprisesFile(lang, format, asked);
      return reply
        .type(TYPES[format])
        .header('content-disposition', contentDisposition(name, true))
        .send(Buffer.from(bytes));
    },
  });

  app.route({
    method: 'GET',
    url: '/api/enterprises/:enterprise',
    config: { audience: ['administrator', 'analyst', 'leader', 'enterprise'] },
    schema: {
      params: FirmParams,
      querystring: AsOfQuery,
      response: { 200: EnterpriseProfileSchema },
    },
    handler: async (request, reply) => {
      const { visitor, params, query } = request;
      void reply.header('cache-control', 'no-store');
      const isOwn = visitor?.role === 'enterprise';
      if (refusesOther(visitor, params.enterprise, reply)) return reply;
      const profile = await office.enterpriseProfile(
        params.enterprise,
        query.asOf,
        isOwn ? 'supplier' : 'office',
      );
      if (!isOwn) return profile;
      // How the office tells names apart is its own: it names other enterprises, and persons.
      const enterprise = { ...profile.enterprise, questions: 0 };
      return { ...profile, enterprise, reasons: [], decisions: [], questions: [] };
    },
  });
};
