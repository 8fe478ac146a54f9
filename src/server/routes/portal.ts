import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { Inbox } from '../../messages/index.js';
import { type Text, text } from '../../model/text.js';
import {
  addressOf,
  faultPage,
  MESSAGE,
  type NewsFolder,
  type PortalSettings,
  RETURN_SCRIPT,
  returnPage,
  SELF_ASSESSMENT,
  selfAssessmentPage,
  STYLE,
} from '../../portal/index.js';
import type { Office } from '../office.js';
import { PortalAnswers } from '../portal-answers.js';
import { LANGUAGES, languageOf, OPEN_PAGE, partsFor, sendOn, sendPage } from '../portal-page.js';
import { portalMessageRoute, TOO_MANY } from './portal-message.js';
import { portalNewsRoute } from './portal-news.js';
import { portalZoneRoute } from './portal-zone.js';

/** Far more than all answers together take. */
const LARGEST_FORM = 32 * 1024;

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

/** Every part of the portal is a page, and so are its faults. */
function answerFaults(app: FastifyInstance, parts: PortalSettings): void {
  app.setErrorHandler<{ statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    const says: Text =
      status === 429 ? TOO_MANY : status === 413 ? TOO_LARGE : status < 500 ? UNREADABLE : FAILED;
    // One begins again where one was.
    const page = request.url.includes(`/${MESSAGE}`) ? MESSAGE : SELF_ASSESSMENT;
    return sendPage(reply, {
      status,
      body: faultPage(partsFor(parts, request), languageOf(request), page, says),
    });
  });
}

/** The public pages, written here and whole without scripts. They read rules and the portal's own folder; of the register they are given what was published. */
export const portalRoute: FastifyPluginAsync<{
  office: Office;
  parts: PortalSettings;
  news: NewsFolder;
  inbox: Inbox | null;
}> = async (app, { office, parts: given, news, inbox }) => {
  const parts = { ...given, takesMessages: inbox !== null };
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST_FORM },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
  answerFaults(app, parts);
  const answers = new PortalAnswers(parts, office, news);
  for (const language of LANGUAGES) {
    const address = addressOf(SELF_ASSESSMENT, language);
    app.get(address, OPEN_PAGE, (request, reply) =>
      answers.send(request, reply, {
        at: address,
        edition: answers.rules(),
        make: (of) => selfAssessmentPage(of, language, new URLSearchParams()).body,
      }),
    );
    app.post<{ Body: unknown }>(address, { ...OPEN_PAGE, bodyLimit: LARGEST_FORM }, (request, reply) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      return sendPage(reply, selfAssessmentPage(partsFor(parts, request), language, form));
    });
    app.get(`${address}/return`, OPEN_PAGE, (request, reply) =>
      answers.send(request, reply, {
        at: `${address}/return`,
        edition: answers.rules(),
        make: (of) => returnPage(of, language).body,
      }),
    );
  }
  sendOn(app, `/${SELF_ASSESSMENT}`, (language) => addressOf(SELF_ASSESSMENT, language));
  if (inbox) await app.register(portalMessageRoute, { parts, inbox });
  await app.register(portalZoneRoute, { office, answers });
  await app.register(portalNewsRoute, { parts, answers });
  const files = [
    ['/portal/style.css', 'text/css', STYLE],
    ['/portal/return.js', 'text/javascript', RETURN_SCRIPT],
  ] as const;
  for (const [at, type, file] of files)
    app.get(at, OPEN_PAGE, (request, reply) =>
      answers.send(request, reply, {
        at,
        edition: answers.rules(),
        type: `${type}; charset=utf-8`,
        make: () => file,
      }),
    );
};
