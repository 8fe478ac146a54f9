import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ChainwrightError } from '../../model/errors.js';
import { ROLES, scopeOf } from '../../model/role.js';
import { text } from '../../model/text.js';
import { ADDRESS_HEADER, type NewPerson, type People } from '../../people/index.js';
import { actorOf, headersOf } from '../access.js';
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

/** Records who has signed in, or whose password was wrong. What is typed as an address of no account is not kept: it may be a password. */
async function recordSignIn(people: People, body: unknown, { ok, status }: Response): Promise<void> {
  if (!ok && status !== 401) return;
  const typed = (body as { email?: unknown } | null)?.email;
  const person = (await people.list()).find(({ email }) => email === String(typed).toLowerCase());
  const account = person ? actorOf(person) : null;
  if (ok) await people.log.record({ kind: 'signed-in', actor: account, about: null });
  else await people.log.record({ kind: 'sign-in-refused', actor: null, about: account });
}

/** An account as the ledger names it, with its role. */
const told = (person: Pick<NewPerson, 'name' | 'email' | 'role'>) => `${actorOf(person)} (${person.role})`;

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
        if (url.endsWith('/email')) await recordSignIn(people, request.body, answer!);
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
      const about = told({ name, email: email.toLowerCase(), role: 'administrator' });
      await people.log.record({ kind: 'first-account', actor: null, about });
      return reply.code(204).send();
    },
  });

  app.route({
    method: 'POST',
    url: '/api/people/join',
    config: { audience: 'public' },
    schema: { body: z.strictObject({ token: Token, password: Password }) },
    handler: async ({ body }, reply) => {
      const person = await people.join(body.token, body.password);
      await people.log.record({ kind: 'joined', actor: actorOf(person), about: null });
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
    handler: async ({ body, visitor }) => {
      const token = await people.invite({ ...body, scope: await scopeIn(office, body) });
      await people.log.record({ kind: 'invited', actor: actorOf(visitor!), about: told(body) });
      return { token };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/people/:id/link',
    config: { audience: ['administrator'] },
    schema: { params: PersonId, response: { 200: InvitationSchema } },
    handler: async ({ params: { id }, visitor }) => {
      const token = await people.renewInvitation(id);
      const about = told(await people.find(id));
      await people.log.record({ kind: 'new-link', actor: actorOf(visitor!), about });
      return { token };
    },
  });

  app.route({
    method: 'DELETE',
    url: '/api/people/:id',
    config: { audience: ['administrator'] },
    schema: { params: PersonId },
    handler: async ({ params: { id }, visitor }, reply) => {
      const about = told(await people.find(id));
      await people.remove(id);
      await people.log.record({ kind: 'removed', actor: actorOf(visitor!), about });
      return reply.code(204).send();
    },
  });
};
