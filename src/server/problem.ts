import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { ChainwrightError } from '../model/errors.js';
import { type Text, text } from '../model/text.js';
import type { Problem } from './api.js';
import { parameterHint } from './parameters.js';

const STATUS_OF_CODE: Record<string, number> = {
  'not-found': 404,
  'no-network': 404,
  'no-such-revision': 404,
  usage: 400,
  'bad-password': 400,
  'not-invited': 403,
  'no-reason': 400,
  'bad-item': 400,
  'changed-meanwhile': 409,
  'already-there': 409,
  'no-such-move': 409,
  'out-of-order': 409,
  ambiguous: 409,
  'no-such-field': 400,
  'bad-mappings': 409,
  busy: 409,
  'tray-full': 409,
  'no-mail': 409,
  'mail-refused': 502,
  'too-many': 429,
  'last-administrator': 409,
};

const INTERNAL = text(
  'The server failed on this question; ask again, and if it fails again see the log in its terminal.',
  '服务器处理此查询时出错；请重试，若仍失败，请查看终端中的日志。',
);

/** Sends one problem as RFC 9457 asks, in both languages. */
export function sendProblem(reply: FastifyReply, status: number, detail: Text, code?: string): FastifyReply {
  const problem: Problem = {
    type: code ? `urn:chainwright:problem:${code}` : 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
  };
  // Sent as text: the response schema of the route is that of its answer.
  return reply
    .code(status)
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer((payload: string) => payload)
    .send(JSON.stringify(problem));
}

/** 400 for bad input, 404 for what is not there, 500 without internals for the rest, which is logged. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) {
      const name = error.validation[0]!.instancePath.slice(1);
      return sendProblem(reply, 400, parameterHint(name), 'bad-input');
    }
    if (error instanceof ChainwrightError) {
      const status = STATUS_OF_CODE[error.code] ?? 500;
      if (status === 500) request.log.error(error);
      return sendProblem(reply, status, error.says, error.code);
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return sendProblem(reply, error.statusCode, badRequest(request));
    }
    request.log.error(error);
    return sendProblem(reply, 500, INTERNAL);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0];
    return sendProblem(
      reply,
      404,
      text(
        `There is nothing at ${path}; open the overview at /.`,
        `没有 ${path} 这个地址；请从首页 / 打开总览。`,
      ),
    );
  });
}

function badRequest(request: FastifyRequest): Text {
  return text(
    `The request ${request.method} ${request.url} could not be read; check the address.`,
    `无法识别请求 ${request.method} ${request.url}；请检查地址。`,
  );
}
