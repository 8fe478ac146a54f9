import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { contentDisposition } from '../content-disposition.js';
import { heldByBrowser } from '../etag.js';
import type { Office } from '../office.js';
import { OverseasFileQuery } from '../parameters.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /api/overseas/file?lang&…`: every firm that the filter finds, as a workbook. */
export const overseasFileRoute: FastifyPluginAsyncZod<{ office: Office }> = async (app, { office }) => {
  app.route({
    method: 'GET',
    url: '/api/overseas/file',
    config: { audience: 'office' },
    schema: { querystring: OverseasFileQuery },
    handler: async (request, reply) => {
      const { lang, ...asked } = request.query;
      if (await heldByBrowser(office, asked.asOf, request, reply)) return reply;
      const { bytes, name } = await office.overseasFile(lang, asked);
      return reply
        .type(WORKBOOK)
        .header('content-disposition', contentDisposition(name, true))
        .send(Buffer.from(bytes));
    },
  });
};
