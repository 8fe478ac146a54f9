import { type Text, text } from '../model/text.js';
import type { SettingsGroup } from './api.js';

/** What of the start tells where a value of the zone is from. */
export interface ZoneSetup {
  databaseFromEnvironment: boolean;
  /** The zone's own mapping files by name. */
  mappings: string[];
}

/** What the service was started with, beside the zone. No password stands in it. */
export interface Setup {
  /** Where browsers find the pages; null: at this computer alone. */
  published: string | null;
  /** Whether people sign in. */
  signIn: boolean;
  /** Whether the environment names the database; else `zone.yaml` does. */
  databaseFromEnvironment: boolean;
  /** The zone's own mapping files, as they stand. */
  mappings: () => string[];
  /** The address that mails are from, and how one is sent; null: there is no mail server. */
  mail: { from: string; send: (mail: { to: string; subject: string; text: string }) => Promise<void> } | null;
  /** Of the program, and of what runs it. */
  versions: { chainwright: string; node: string };
}

const same = (words: string): Text => text(words, words);
const setting = (name: Text, value: Text | null, from: Text) => ({ name, value, from, doubt: null });

/** What the service was started with, as the page of settings shows it. */
export function serviceSettings({ published, signIn, mail, versions }: Setup): SettingsGroup {
  const program = text('the program', '程序');
  return {
    id: 'service',
    name: text('Service', '服务'),
    settings: [
      setting(
        text('Public address', '访问地址'),
        published === null ? text('this computer alone', '仅限本机') : same(published),
        same('serve --url'),
      ),
      setting(
        text('Sign-in', '登录'),
        signIn
          ? text('needed', '需要登录')
          : text('nobody signs in; for this computer alone', '无需登录，仅限本机'),
        same('serve --no-sign-in'),
      ),
      setting(
        text('Mail server', '邮件服务器'),
        mail && text(`set, from ${mail.from}`, `已配置，发件人 ${mail.from}`),
        same('SMTP_URL, SMTP_FROM'),
      ),
      setting(text('Version', '版本'), same(versions.chainwright), program),
      setting(same('Node.js'), same(versions.node), text('the machine', '本机')),
    ],
  };
}
