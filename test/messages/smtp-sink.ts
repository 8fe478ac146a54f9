import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail as a mail server took it: whom it is for, and its lines. */
export interface Taken {
  to: string[];
  data: string;
}

/** The text of a mail as its reader sees it, out of base64 or quoted-printable (RFC 2045). */
export function textOf({ data }: Taken): string {
  const body = data.slice(data.indexOf('\n\n') + 2);
  if (/base64/i.test(data)) return Buffer.from(body, 'base64').toString();
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** A mail server (RFC 5321) that keeps what it takes; while `down` it answers that it is out of order. */
export interface SmtpSink {
  url: string;
  taken: Taken[];
  down: boolean;
  close: () => Promise<void>;
}

/** Opens one on a free port. */
export async function openSmtpSink(): Promise<SmtpSink> {
  const sink: Omit<SmtpSink, 'url' | 'close'> = { taken: [], down: false };
  const server = createServer((socket) => {
    let mail: Taken = { to: [], data: '' };
    let inData = false;
    let rest = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    const take = (line: string) => {
      if (inData) {
        if (line !== '.') return void (mail.data += `${line}\n`);
        inData = false;
        sink.taken.push(mail);
        mail = { to: [], data: '' };
        return say('250 taken');
      }
      const [verb] = line.toUpperCase().split(' ', 1);
      if (verb === 'EHLO' || verb === 'HELO') return say('250 sink');
      if (verb === 'RCPT') mail.to.push(/<(.*)>/.exec(line)![1]!);
      if (verb === 'DATA') inData = true;
      if (verb === 'QUIT') return void socket.end('221 bye\r\n');
      return say(verb === 'DATA' ? '354 go on' : '250 ok');
    };
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString()).split('\r\n');
      rest = lines.pop()!;
      lines.forEach(take);
    });
    socket.on('error', () => undefined);
    if (sink.down) socket.end('421 out of order\r\n');
    else say('220 sink');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(sink, {
    url,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
