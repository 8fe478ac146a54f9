import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ChainwrightError } from '../../model/errors.js';
import { ROLES, scopeOf } from '../../model/role.js';
import { text } from '../../model/text.js';
import { ADDRESS_HEADER, type NewPerson, type People } from '../../people/index.js';
import { headersOf } from '../access.js';
import { InvitationSchema, MeSchema, PeopleSchema } from '../api.js';
import type { Office } from '../office.js';

const Name = z.string().trim().min(1).max(100);
const Email = z.email().max(200);
const Password = z.string().max(1000);
const Token = z.string().min(1).max(200);
const PersonId = z.object({ id: z.string().regex(/^\w{1,64}$/) });

const NewPersonBody = z
  .strictObject({
    name: Name,
    email: Email,
    role: z.enum(ROLES),
    scope: z.string().min(1).max(100).nullable(),
  })
  .refine(({ role, scope }) => (scopeOf(role) === null) === (scope === null), { path: ['scope'] });

/** A request as the web's own type, with the address that it came from. */
function requestOf(request: FastifyRequest): Request {
  const headers = headersOf(request.headers);
  headers.set(ADDRESS_HEADER, request.ip);
  headers.delete('content-length');
  const url = `${request.protocol}://${request.host}${request.url}`;
  return new Request(url, { method: request.method, headers, body: JSON.stringify(request.body ?? {}) });
}

/** The id of what an account is tied to: a park by its id, an enterprise by any form of its name. */
async function scopeIn(
  office: Office,
  { role, scope }: Pick<NewPerson, 'role' | 'scope'>,
): Promise<string | null> {
  if (scope === null) return null;
  if (scopeOf(role) === 'enterprise') return (await office.enterprise(scope)).id;
  const park = office.parks().find((p) => p.id === scope);
  if (park) return park.id;
  throw new ChainwrightError(
    'not-found',
    text(
      `The plan has no park "${scope}"; choose one of the list.`,
      `规划中没有园区“${scope}”；请从列表中选择。`,
    ),
  );
}

/** Signing in and out, accounts and invitations. Without sign-in there is only `GET /api/me`, which says so. */
export const peopleRoutes: FastifyPluginAsyncZod<{ office: Office; people: People | null }> = async (
  app,
  { office, people },
) => {
  app.route({
    method: 'GET',
    url: '/api/me',
    config: { audience: 'public' },
    schema: { response: { 200: MeSchema } },
    handler: async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      if (people === null) return { signIn: 'none' as const, visitor: null };
      const visitor = await people.personOf(headersOf(request.headers));
      return { signIn: (await people.isEmpty()) ? ('first' as const) : ('needed' as const), visitor };
    },
  });
  if (people === null) return;

  for (const url of ['/api/auth/sign-in/email', '/api/auth/sign-out'])
    app.route({
      method: 'POST',
      url,
      config: { audience: 'public' },
      handler: async (request, reply) => {
        const answer = await people.answer(requestOf(request));
        for (const cookie of answer!.headers.getSetCookie()) void reply.header('set-cookie', cookie);
        // Of what the library answers the page needs only whether it went well: the session is in the cookie.
        return reply.code(answer!.ok ? 204 : answer!.status).send();
      },
    });

  app.route({
    method: 'POST',
    url: '/api/people/first',
    config: { audience: 'public' },
    schema: { body: z.strictObject({ token: Token, name: Name, email: Email, password: Password }) },
    handler: async ({ body: { token, name, email, password } }, reply) => {
      await people.makeFirst(token, { name, email }, password);
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'POST',
    url: '/api/people/join',
    config: { audience: 'public' },
    schema: { body: z.strictObject({ token: Token, password: Password }) },
    handler: async ({ body }, reply) => {
      await people.join(body.token, body.password);
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'GET',
    url: '/api/people',
    config: { audience: ['administrator'] },
    schema: { response: { 200: PeopleSchema } },
    handler: async (_request, reply) =>
      reply.header('cache-control', 'no-store').send({ people: await people.list(), parks: office.parks() }),
  });

  app.route({
    method: 'POST',
    url: '/api/people',
    config: { audience: ['administrator'] },
    schema: { body: NewPersonBody, response: { 200: InvitationSchema } },
    handler: async ({ body }) => ({
      token: await people.invite({ ...body, scope: await scopeIn(office, body) }),
    }),
  });

  app.route({
    method: 'POST',
    url: '/api/people/:id/link',
    config: { audience: ['administrator'] },
    schema: { params: PersonId, response: { 200: InvitationSchema } },
    handler: async ({ params: { id } }) => ({ token: await people.renewInvitation(id) }),
  });

  app.route({
    method: 'DELETE',
    url: '/api/people/:id',
    config: { audience: ['administrator'] },
    schema: { params: PersonId },
    handler: async ({ params: { id } }, reply) => {
      await people.remove(id);
      return reply.code(204).send();
    },
  });
};
