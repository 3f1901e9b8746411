import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What the receiving server answers instead of taking a mail. */
export interface Answer {
  /** SMTP reply code: 4xx for now, 5xx for good. */
  readonly code: number;
  readonly message: string;
}

/**
 * A real SMTP server on a free port of 127.0.0.1, or on one that was its own before.
 * @param answers asked for each recipient; undefined takes the mail
 */
export async function openMailbox(
  port = 0,
  answers: (address: string) => Answer | undefined | Promise<Answer | undefined> = () => undefined,
) {
  /** By lower-case address; oldest first, removed when they are asked for. */
  const waiting = new Map<string, Email[]>();
  const asked = new Map<string, ((mail: Email) => void)[]>();
  const all: Email[] = [];

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    async onRcptTo({ address }, _session, done) {
      const answer = await answers(address.toLowerCase());
      done(answer && Object.assign(new Error(answer.message), { responseCode: answer.code }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const mail = await PostalMime.parse(Buffer.concat(parts));
        for (const { address } of session.envelope.rcptTo) deliver(address.toLowerCase(), mail);
        done();
      });
    },
  });
  // A client that goes away in the middle is no trouble of the test.
  server.on('error', () => undefined);

  function deliver(address: string, mail: Email) {
    all.push(mail);
    const taker = asked.get(address)?.shift();
    if (taker) taker(mail);
    else waiting.set(address, [...(waiting.get(address) ?? []), mail]);
  }

  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: listening } = server.server.address() as AddressInfo;

  return {
    port: listening,
    /** For SMTP_URL. */
    url: `smtp://127.0.0.1:${listening}`,
    /** Everything that came, oldest first. */
    all: all as readonly Email[],
    /** The oldest mail to this address that nobody asked for yet; waits for it to come. */
    next(address: string): Promise<Email> {
      const key = address.toLowerCase();
      const mail = waiting.get(key)?.shift();
      if (mail) return Promise.resolve(mail);
      return new Promise((resolve) => asked.set(key, [...(asked.get(key) ?? []), resolve]));
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The only link of a mail that begins so, such as "/aanmelding/". @throws Error when there is none, or several that differ */
export function linkIn(mail: Email, path: string): string {
  const links = new Set(
    (mail.text ?? '').match(/https?:\/\/\S+/g)?.filter((link) => new URL(link).pathname.startsWith(path)),
  );
  const [link] = links;
  if (link === undefined || links.size > 1) throw new Error(`${links.size} links to ${path} in: ${mail.subject}`);
  return link;
}
