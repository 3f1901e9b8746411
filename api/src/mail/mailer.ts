import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import type { Environment } from '../environment.ts';

/** A mail as it leaves. */
export interface Letter {
  /** Of the mail in the database: a letter that leaves twice is the same letter, by its Message-ID. */
  readonly id: string;
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** BCP 47. */
  readonly language: 'nl' | 'en';
}

/** What a receiving server said no with. Codes only: its words quote addresses. */
export class LetterRefused extends Error {
  override readonly name = 'LetterRefused';
  /** Such as "550 5.1.1" or "ETIMEDOUT". */
  readonly code: string;
  /** Another try would end the same way. */
  readonly isForGood: boolean;

  constructor(code: string, isForGood: boolean) {
    super(code);
    this.code = code;
    this.isForGood = isForGood;
  }
}

export interface Mailer {
  /** Resolves once the letter is in somebody else's hands. @throws LetterRefused */
  send(letter: Letter): Promise<void>;
}

export function mailerOf({ smtpUrl, mailFrom, mailFolder }: Environment): Mailer {
  if (smtpUrl !== undefined) return smtpMailer(smtpUrl, mailFrom);
  if (mailFolder !== undefined) return folderMailer(mailFolder);
  throw new Error('Without a mail server or a folder there is nowhere to send to.');
}

/** Milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/** @param from address, or name and address, that mails come from; its host names our letters */
function smtpMailer(url: string, from: string): Mailer {
  const options: SMTPTransport.Options = { url, ...patience, disableFileAccess: true, disableUrlAccess: true };
  const transport = createTransport(options);
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async send(letter) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: letter.to },
          ...(letter.replyTo === null ? {} : { replyTo: { name: '', address: letter.replyTo } }),
          messageId: `<${letter.id}@${host}>`,
          subject: letter.subject,
          text: letter.text,
          html: letter.html,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
        });
      } catch (error) {
        throw refusalOf(error as SmtpError);
      }
    },
  };
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Only a no to this recipient or this letter is for good; a no to ourselves (log-in, sender) is mended by who runs us. */
function refusalOf({ code, command, responseCode, response }: SmtpError): LetterRefused {
  // Without asking the server: it is no address that a mail can be sent to.
  if (code === 'EENVELOPE' && command === 'API') return new LetterRefused(code, true);
  if (responseCode === undefined) return new LetterRefused(code ?? 'UNKNOWN', false);
  const enhanced = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response ?? '')?.[0];
  const isForGood = responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
  return new LetterRefused([responseCode, enhanced].filter(Boolean).join(' '), isForGood);
}

/** As it stands in the folder; only where there is no mail server, for a demo. */
export interface FiledLetter extends Letter {
  /** ISO 8601. */
  readonly at: string;
}

/** Instead of sending: a file per letter, for the mailbox page. */
function folderMailer(folder: string): Mailer {
  return {
    async send(letter) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const filed: FiledLetter = { ...letter, at: new Date().toISOString() };
      await writeFile(join(folder, `${letter.id}.json`), JSON.stringify(filed, null, 2), { mode: 0o600 });
    },
  };
}
