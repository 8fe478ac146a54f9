import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ChainwrightError } from '../../model/errors.js';
import { text } from '../../model/text.js';
import { FingerprintSchema, SettingsPageSchema } from '../api.js';
import type { Office } from '../office.js';
import { serviceSettings, type Setup } from '../setup.js';

const READERS = ['administrator', 'analyst'] as const;

const NO_MAIL = text(
  'There is no mail server, or no address of yours: set SMTP_URL and SMTP_FROM, sign in, then try again.',
  '未配置邮件服务器，或没有您的邮箱：请设置 SMTP_URL 和 SMTP_FROM 并登录后重试。',
);

/** What the office runs with: shown to who works with the register, a test mail for administrators. Nothing is changed here. */
export const settingsRoutes: FastifyPluginAsyncZod<{ office: Office; setup: Setup }> = async (
  app,
  { office, setup },
) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });

  app.route({
    method: 'GET',
    url: '/api/settings',
    config: { audience: READERS },
    schema: { response: { 200: SettingsPageSchema } },
    handler: async ({ visitor }) => {
      const { databaseFromEnvironment } = setup;
      const zone = await office.settings({ databaseFromEnvironment, mappings: setup.mappings() });
      const mayTest = setup.mail !== null && visitor!.role === 'administrator' && visitor!.email !== '';
      return {
        groups: [...zone, serviceSettings(setup)],
        revision: await office.revision(),
        testMailTo: mayTest ? visitor!.email : null,
      };
    },
  });

  app.route({
    method: 'GET',
    url: '/api/settings/fingerprint',
    config: { audience: READERS },
    schema: { response: { 200: FingerprintSchema } },
    handler: async () => office.fingerprint(),
  });

  app.route({
    method: 'POST',
    url: '/api/settings/mail',
    config: { audience: ['administrator'] },
    handler: async ({ visitor }, reply) => {
      if (setup.mail === null || visitor!.email === '') throw new ChainwrightError('no-mail', NO_MAIL);
      try {
        await setup.mail.send({
          to: visitor!.email,
          subject: 'Chainwright: test · 链匠：测试邮件',
          text: 'The mail server works.\n邮件服务器工作正常。\n',
        });
      } catch (cause) {
        throw new ChainwrightError(
          'mail-refused',
          text(
            'The mail server did not take the mail: check SMTP_URL and SMTP_FROM and the log of the mail server.',
            '邮件服务器未接收该邮件：请检查 SMTP_URL、SMTP_FROM 及邮件服务器日志。',
          ),
          {},
          1,
          { cause },
        );
      }
      return reply.code(204).send();
    },
  });
};
