import { createTransport } from 'nodemailer';
import type { Transport } from './postman.js';

/** Mail by a server at `smtp://` or `smtps://user:password@host:port`, from an address. Nothing is read from disk or fetched for a mail. */
export function smtpTransport(url: string, from: string): Transport {
  const mailer = createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true });
  return async (mail) => void (await mailer.sendMail(mail));
}
