import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type KindName, KINDS } from '../../model/kinds.js';
import { text } from '../../model/text.js';
import { actorOf } from '../access.js';
import { importKinds, problemsFileOf } from '../answers/import.js';
import { ImportKindsSchema, ImportPageSchema } from '../api.js';
import { contentDisposition } from '../content-disposition.js';
import type { Clerk } from '../clerk.js';
import type { Office } from '../office.js';
import { sendProblem } from '../problem.js';
import { LIMITS, Tray } from '../tray.js';
import { CLERKS } from './review.js';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

const Corrected = z.strictObject({
  kind: z.enum(KINDS.map((k) => k.name) as [KindName, ...KindName[]]),
  headerRow: z.int().min(1),
  /** By the letter of the column; null: it says nothing here. */
  fields: z.record(z.string().regex(/^[A-Z]{1,3}$/), z.string().max(100).nullable()),
});

const TOO_LARGE = text(
  `The file is larger than ${LIMITS.bytes / 2 ** 20} MB; split it into several files, or import it with the command line.`,
  `文件超过 ${LIMITS.bytes / 2 ** 20} MB；请拆分为多个文件，或改用命令行导入。`,
);

/** Files handed in, looked at, taken in and withdrawn. A file comes as its bytes, one a request; its name is a label and never a path. */
export const importRoutes: FastifyPluginAsyncZod<{ office: Office; clerk: Clerk | null }> = async (
  app,
  { office, clerk },
) => {
  if (clerk === null) return;
  const tray = new Tray(clerk, (fault) => app.log.error(fault));
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );

  app.route({
    method: 'GET',
    url: '/api/import',
    config: { audience: CLERKS },
    schema: { response: { 200: ImportPageSchema } },
    handler: async (_request, reply) =>
      reply.header('cache-control', 'no-store').send(await office.importPage(tray)),
  });

  app.route({
    method: 'POST',
    url: '/api/import/files',
    config: { audience: CLERKS },
    bodyLimit: LIMITS.bytes,
    schema: { querystring: z.object({ name: z.string().min(1).max(1000) }), body: z.instanceof(Buffer) },
    errorHandler: (error, request, reply) => {
      if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') void sendProblem(reply, 413, TOO_LARGE, 'too-large');
      else app.errorHandler(error, request, reply);
    },
    handler: async ({ query, body, visitor }, reply) => {
      await tray.add(query.name, body, actorOf(visitor!));
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'GET',
    url: '/api/import/kinds',
    config: { audience: CLERKS },
    schema: { response: { 200: ImportKindsSchema } },
    handler: async (_request, reply) => reply.send(importKinds()),
  });

  app.route({
    method: 'GET',
    url: '/api/import/problems',
    config: { audience: CLERKS },
    schema: { querystring: z.object({ file: Hash, lang: z.enum(['en', 'zh']) }) },
    handler: async ({ query }, reply) => {
      const { name, bytes } = problemsFileOf(tray.file(query.file), query.lang);
      return reply
        .header('cache-control', 'no-store')
        .type('text/csv; charset=utf-8')
        .header('content-disposition', contentDisposition(name, true))
        .send(Buffer.from(bytes));
    },
  });

  app.route({
    method: 'POST',
    url: '/api/import/correct',
    config: { audience: CLERKS },
    schema: {
      body: z.strictObject({ file: Hash, sheet: z.int().min(0), correction: Corrected.nullable() }),
    },
    handler: async ({ body: { file, sheet, correction } }, reply) => {
      await tray.correct(file, sheet, correction);
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'POST',
    url: '/api/import/remove',
    config: { audience: CLERKS },
    schema: { body: z.strictObject({ file: Hash }) },
    handler: async ({ body }, reply) => {
      tray.remove(body.file);
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'POST',
    url: '/api/import/accept',
    config: { audience: CLERKS },
    schema: {
      body: z.strictObject({
        files: z.array(Hash).min(1).max(LIMITS.files),
        acceptHidden: z.boolean(),
        /** Keep what was corrected for the next file with these headings. */
        remember: z.boolean().default(false),
      }),
    },
    handler: async ({ body: { files, acceptHidden, remember }, visitor }, reply) => {
      const options = { actor: actorOf(visitor!), acceptHidden, remember };
      tray.takeIn(files, options, (act) => office.changedBy(act));
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'POST',
    url: '/api/import/withdraw',
    config: { audience: CLERKS },
    schema: { body: z.strictObject({ source: Hash }) },
    handler: async ({ body: { source }, visitor }, reply) => {
      const { name } = await office.liveSource(source);
      tray.withdraw({ sha256: source, name }, actorOf(visitor!), (act) => office.changedBy(act));
      return reply.code(204).send();
    },
  });
};
