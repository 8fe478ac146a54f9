import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { contentDisposition } from '../content-disposition.js';
import { heldByBrowser } from '../etag.js';
import type { Format } from '../../report/index.js';
import type { Office } from '../office.js';
import { BriefQuery } from '../parameters.js';

const TYPES: Record<Format, string> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** `GET /api/brief?lang&format&asOf`: the monthly brief, to be read as html or kept as docx or xlsx. */
export const briefRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/brief',
    config: { audience: 'office' },
    schema: { querystring: BriefQuery },
    handler: async (request, reply) => {
      const { asOf, lang, format } = request.query;
      if (await heldByBrowser(office, asOf, request, reply)) return reply;
      const { bytes, name } = await office.brief(lang, format, asOf);
      return reply
        .type(TYPES[format])
        .header('content-disposition', contentDisposition(name, format !== 'html'))
        .send(Buffer.from(bytes));
    },
  });
};
