import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { CORRECTION_LIMITS, type Corrections } from '../../messages/index.js';
import { CORRECTABLES, type Correction, CORRECTION_STATES } from '../../model/correction.js';
import { type FieldType, fieldOf } from '../../model/kinds.js';
import { parseDay } from '../../model/day.js';
import { actorOf } from '../access.js';
import { correctionOf } from '../answers/correction.js';
import { CorrectionsPageSchema, type OwnCorrection, OwnCorrectionsSchema } from '../api.js';
import type { Clerk } from '../clerk.js';
import type { Office } from '../office.js';
import { CorrectionBody, Needed } from '../parameters-typed.js';
import { readAsMeant, takeInTyped } from '../typed-row.js';
import { CLERKS } from './review.js';

const OWN = ['enterprise'] as const;
const CorrectionParams = z.object({
  correction: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
});

const UNITS: Partial<Record<FieldType, 'CNY' | 'number' | 'day'>> = {
  money: 'CNY',
  number: 'number',
  'end-day': 'day',
};

interface Parts {
  office: Office;
  corrections: Corrections;
  clerk: Clerk;
}

/** What enterprises state of themselves: each its own, and the office decides what of it becomes a source. They tell of persons: nothing is kept on the way. */
export const correctionsRoutes: FastifyPluginAsyncZod<Parts> = async (
  app,
  { office, corrections, clerk },
) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  const counts = (sha256: string) =>
    office.liveSource(sha256).then(
      () => true,
      () => false,
    );
  const shown = async (one: Correction): Promise<OwnCorrection> => {
    const { id, made, author, field, about, said, day, reason, known, file, decided, answer, erased } = one;
    const { label: name, type } = fieldOf(one.kind, field)!;
    const withdrawn = one.state === 'accepted' && !(await counts(one.sha256));
    const state = withdrawn ? 'withdrawn' : one.state;
    const unit = type === 'money' ? 'CNY' : 'text';
    return {
      id,
      made,
      author,
      field,
      name,
      unit,
      about,
      said,
      day,
      reason,
      known,
      file,
      state,
      decided,
      answer,
      erased,
    };
  };

  app.route({
    method: 'GET',
    url: '/api/corrections/own',
    config: { audience: OWN },
    schema: { response: { 200: OwnCorrectionsSchema } },
    handler: async ({ visitor }) => ({
      today: office.today(),
      limits: CORRECTION_LIMITS,
      keptMonths: corrections.keptMonths,
      fields: CORRECTABLES.map(({ kind, field }) => ({
        kind,
        field: field.name,
        name: field.label,
        unit: UNITS[field.type] ?? ('text' as const),
      })),
      lines: await Promise.all((await corrections.ofEnterprise(visitor!.scope ?? '')).map(shown)),
    }),
  });

  app.route({
    method: 'POST',
    url: '/api/corrections',
    config: { audience: OWN },
    schema: { body: CorrectionBody },
    handler: async ({ body, visitor }, reply) => {
      const by = { enterprise: visitor!.scope ?? '', author: actorOf(visitor!) };
      await corrections.state(await correctionOf(office, clerk, body, by));
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'GET',
    url: '/api/corrections',
    config: { audience: CLERKS },
    schema: {
      querystring: z.object({
        state: z.enum(CORRECTION_STATES).optional(),
        from: z.coerce.number().int().min(0).max(1_000_000).default(0),
      }),
      response: { 200: CorrectionsPageSchema },
    },
    handler: async ({ query: { state, from } }) => {
      const { lines, ...page } = await corrections.list(state ?? null, from);
      return {
        ...page,
        lines: await Promise.all(
          lines.map(async (one) => ({
            ...(await shown(one)),
            enterprise: { id: one.enterprise, name: one.name },
            officer: one.officer,
          })),
        ),
      };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/corrections/:correction/accept',
    config: { audience: CLERKS },
    schema: { params: CorrectionParams },
    handler: async ({ params: { correction: id }, visitor }, reply) => {
      const officer = actorOf(visitor!);
      const { kind, field, day, file: name, content } = await corrections.one(id);
      const file = { name, bytes: new TextEncoder().encode(content) };
      const meant = { kind, statedOn: parseDay(day)!, fields: [field] };
      const read = await readAsMeant(clerk, file, meant);
      // Decided first, so that nobody refuses what is being taken in; what cannot be taken in waits again.
      await corrections.move(id, 'waiting', 'accepted', { officer, answer: null });
      try {
        await office.changedBy(() => takeInTyped(clerk, read, officer));
      } catch (error) {
        await corrections.move(id, 'accepted', 'waiting', null);
        throw error;
      }
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'POST',
    url: '/api/corrections/:correction/refuse',
    config: { audience: CLERKS },
    schema: { params: CorrectionParams, body: z.strictObject({ reason: Needed }) },
    handler: async ({ params, body, visitor }, reply) => {
      const decision = { officer: actorOf(visitor!), answer: body.reason };
      await corrections.move((await corrections.one(params.correction)).id, 'waiting', 'refused', decision);
      return reply.code(204).send();
    },
  });
};
