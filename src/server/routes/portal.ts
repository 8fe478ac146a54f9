import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { type Language, type Text, text } from '../../model/text.js';
import {
  addressOf,
  faultPage,
  type PortalPage,
  type PortalParts,
  RETURN_SCRIPT,
  returnPage,
  SELF_ASSESSMENT,
  selfAssessmentPage,
  STYLE,
} from '../../portal/index.js';
import { PORTAL_POLICY } from '../security.js';

/** Far more than all answers together take. */
const LARGEST_FORM = 32 * 1024;

const LANGUAGES: readonly Language[] = ['zh', 'en'];

const TOO_LARGE = text(
  'What was sent is larger than this form can be: begin again and give short answers.',
  '提交的内容超出本表上限：请重新开始，简短填写。',
);
const UNREADABLE = text(
  'What was sent is no form of this page: begin again.',
  '提交的不是本页表单：请重新开始。',
);
const FAILED = text(
  'The server failed on this; nothing of yours was kept, begin again.',
  '服务器处理出错，未保留任何内容，请重新开始。',
);

const languageOf = ({ url }: FastifyRequest): Language => (url.startsWith('/en/') ? 'en' : 'zh');

/** Every part of the portal is a page, and so are its faults. */
function answerFaults(app: FastifyInstance, parts: PortalParts): void {
  app.setErrorHandler<{ statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const says: Text = status === 413 ? TOO_LARGE : status < 500 ? UNREADABLE : FAILED;
    return send(reply, { status, body: faultPage(parts, languageOf(request), SELF_ASSESSMENT, says) });
  });
}

function send(
  reply: FastifyReply,
  { status, body }: { status: number; body: PortalPage['body'] },
): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(body);
}

/** The public pages, written here and whole without scripts. They read rules alone: no route of theirs reaches the register. */
export const portalRoute: FastifyPluginAsync<{ parts: PortalParts }> = async (app, { parts }) => {
  const open = { config: { audience: 'public' as const }, helmet: { contentSecurityPolicy: PORTAL_POLICY } };
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_FORM },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
  answerFaults(app, parts);
  for (const language of LANGUAGES) {
    const visit = (request: FastifyRequest) => ({
      language,
      origin: `${request.protocol}://${request.host}`,
    });
    const address = addressOf(SELF_ASSESSMENT, language);
    app.get(address, open, (request, reply) =>
      send(reply, selfAssessmentPage(parts, visit(request), new URLSearchParams())),
    );
    app.post<{ Body: unknown }>(address, { ...open, bodyLimit: LARGEST_FORM }, (request, reply) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      return send(reply, selfAssessmentPage(parts, visit(request), form));
    });
    app.get(`${address}/return`, open, (_request, reply) => send(reply, returnPage(parts, language)));
  }
  app.get(`/${SELF_ASSESSMENT}`, open, (request, reply) => {
    const wanted = /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
    return reply.header('vary', 'accept-language').redirect(addressOf(SELF_ASSESSMENT, wanted));
  });
  app.get('/portal/style.css', open, (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
  app.get('/portal/return.js', open, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(RETURN_SCRIPT),
  );
};
