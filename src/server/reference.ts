import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Audience, isFor } from './audience.js';
import { ProblemSchema } from './api.js';

const PROBLEM = z.toJSONSchema(ProblemSchema, { target: 'draft-2020-12' });

/** For whom a route is, in words of the reference. */
function forWhom(audience: Audience): string {
  if (audience === 'public') return 'For everybody.';
  return `For: ${audience === 'office' ? 'administrator, analyst, leader' : audience.join(', ')}.`;
}

/**
 * Collects the routes that are added from now on into an OpenAPI 3.1 document, made of the schemas that the routes check by: pages and
 * files are left out. Call it before any route is added.
 */
export async function collectReference(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Chainwright',
        version: '1',
        description:
          'What the pages ask, for programs. Amounts are in CNY, shares are fractions, null is unknown. An answer for a said day (asOf) carries an ETag. / 供程序调用的接口，与页面同源。金额单位为元，比率为小数，null 表示未知；指定日期（asOf）的结果带 ETag。',
      },
      components: {
        // The name that better-auth gives the cookie of a session (`cookiePrefix` in src/people/sign-in.ts).
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'chainwright.session_token',
            description:
              'The session of whoever has signed in; over HTTPS the name begins with __Secure-. / 登录会话；通过 HTTPS 访问时，名称以 __Secure- 开头。',
          },
          token: {
            type: 'http',
            scheme: 'bearer',
            description:
              'A read token that an administrator has made: it reads what a leader reads. / 管理员签发的只读令牌，可读范围与领导角色相同。',
          },
        },
        responses: {
          problem: {
            description: 'What is wrong, where, and what to do next, in both languages (RFC 9457).',
            content: { 'application/problem+json': { schema: PROBLEM as object } },
          },
        },
      },
    },
    transform: (asked) => {
      const { schema, url } = jsonSchemaTransform(asked);
      const audience = asked.route.config?.audience;
      if (!url.startsWith('/api/') || audience === undefined)
        return { schema: { ...schema, hide: true }, url };
      const tags = [url.split('/')[2]!];
      const byToken = isFor(audience, 'leader') && [asked.route.method].flat().includes('GET');
      const security = audience === 'public' ? [] : [{ session: [] }, ...(byToken ? [{ token: [] }] : [])];
      return { schema: { ...schema, tags, security, description: forWhom(audience) }, url };
    },
    transformObject: (document) => {
      if (!('openapiObject' in document)) return document.swaggerObject;
      const { openapiObject } = document;
      for (const path of Object.values(openapiObject.paths ?? {}))
        for (const operation of Object.values(path ?? {}))
          if (typeof operation === 'object' && 'responses' in operation)
            operation.responses = {
              ...operation.responses,
              default: { $ref: '#/components/responses/problem' },
            };
      return openapiObject;
    },
  });
}

/** The document at `/api/reference/json`, and a page to read it and try it at `/api/reference/`. */
export async function referenceRoutes(app: FastifyInstance): Promise<void> {
  app.decorate('audienceOfAll', 'public');
  await app.register(fastifySwaggerUi, { routePrefix: '/api/reference' });
}
