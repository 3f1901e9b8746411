import type { TryAgainLaterShape } from '../abuse/abuse.refusals.ts';
import { refuseHaste } from '../abuse/admission.ts';
import { contactsOf } from '../contacts/contact.store.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { originNotAllowed, stoppedPartnerSite, unknownPartnerSite } from '../partner-sites/partner-site.refusals.ts';
import { couldBePartnerKey, entrance } from '../partner-sites/partner-site.rules.ts';
import { partnerSiteOf } from '../partner-sites/partner-site.store.ts';
import { type RichTextShape, richText } from '../rich-text/rich-text.graphql.ts';
import { join } from './join.ts';
import { joinableNetwork } from './joinable-network.store.ts';
import { idempotencyKeyForm, type SignUpInput } from './sign-up.checks.ts';
import { idempotencyKeyReused, invalidSignUp } from './sign-up.refusals.ts';
import { earlierAnswer } from './sign-up.store.ts';
import { answerTexts, faultTexts } from './sign-up.texts.ts';
import { start } from './start.ts';
import { startableProgramme } from './startable-programme.store.ts';

export interface SignUpReceivedShape {
  readonly type: 'SignUpReceived';
  readonly message: string;
  readonly afterSignUp: RichTextShape | null;
}

/** Of a form on a page of ours. */
export interface SentByPage {
  /** What makes two requests with one idempotency key the same. */
  readonly sent: unknown;
  /** Why it may not be stored yet, though all of it holds. */
  readonly tooSoon: TryAgainLaterShape | null;
}

/** What is being answered just now, by key and body. */
const underWay = new Map<string, ReturnType<typeof answer>>();

/**
 * Somebody asks for a place in a network, or to start one in a programme. The answer depends on the input and on what everybody
 * may know, never on who is known already (DESIGN: a place is taken only at acceptance). Who sends the same with the same key while
 * the first is still being answered gets that answer, and is not counted again.
 */
export async function signUp(
  input: SignUpInput,
  context: Context,
  { sent = sentWith(input), tooSoon = null }: Partial<SentByPage> = {},
) {
  const same = `${input.idempotencyKey} ${Buffer.from(hashOf(sent, context)).toString('base64')}`;
  const answering =
    underWay.get(same) ?? answer(input, context, { sent, tooSoon }).finally(() => underWay.delete(same));
  underWay.set(same, answering);
  return answering;
}

async function answer(input: SignUpInput, context: Context, { sent, tooSoon }: SentByPage) {
  const { database } = context;
  const { locale, target } = input;
  const network =
    typeof target.networkSlug === 'string' ? await joinableNetwork(database, target.networkSlug, locale) : null;
  const programme =
    typeof target.programmeSlug === 'string' ? await startableProgramme(database, target.programmeSlug, locale) : null;
  const received = (): SignUpReceivedShape => ({
    type: 'SignUpReceived',
    message:
      input.intent === 'START'
        ? answerTexts[locale].receivedStart(programme?.title)
        : answerTexts[locale].received(network?.title),
    afterSignUp: network && richText(network.afterSignUpHtml, network.afterSignUpText),
  });
  const bodyHash = hashOf(sent, context);
  // Before anything can be refused: who lost our first answer must get it again, also when the network closed meanwhile.
  const earlier = await answeredBefore(input.idempotencyKey, sent, context);
  if (earlier === 'received') return received();
  if (earlier === 'reused') return idempotencyKeyReused(locale);
  const haste = await refuseHaste(input, context);
  if (haste) return haste;

  const document = network ?? programme;
  const contacts = () => (document ? contactsOf(inLocale(document.documentId, locale), context) : []);
  const entered = await enterThrough(input, context, async () => (await contacts())[0]);
  if ('refusal' in entered) return entered.refusal;
  const { partnerSiteId } = entered;
  const { join: joins, start: starts } = faultTexts[locale].target;
  if ((input.intent === 'START') !== (typeof target.programmeSlug === 'string'))
    return invalidSignUp(locale, [{ path: ['target'], message: input.intent === 'START' ? starts : joins }]);
  const outcome =
    input.intent === 'START'
      ? await start(input, context, { programme, partnerSiteId, bodyHash, tooSoon })
      : await join(input, context, { network, contacts, partnerSiteId, bodyHash, tooSoon });
  if (outcome === 'received') return received();
  return outcome === 'reused' ? idempotencyKeyReused(locale) : outcome;
}

/** What this key was answered with in the last 7 days. @returns undefined: nothing */
export async function answeredBefore(key: string, sent: unknown, context: Context) {
  return idempotencyKeyForm.test(key) ? earlierAnswer(context.database, key, hashOf(sent, context)) : undefined;
}

// Who sends the same again may have proved some more work.
const sentWith = (input: SignUpInput) => ({ ...input, proof: null });

const hashOf = (sent: unknown, { keys }: Pick<Context, 'keys'>) => keys.bodyHash(canonical(sent));

/** @returns the partner site that this sign-up came through; null: none */
async function enterThrough(
  { partnerKey, locale, intent }: SignUpInput,
  { database, origin, publicUrl }: Context,
  contact: () => Promise<Parameters<typeof stoppedPartnerSite>[2]>,
) {
  const key = partnerKey ?? undefined;
  const partner = key === undefined ? undefined : couldBePartnerKey(key) ? await partnerSiteOf(database, key) : null;
  const door = entrance({ partner, origin, publicUrl });
  const destination = intent === 'START' ? 'programme' : 'network';
  switch (door.answer) {
    case 'welcome':
      return { partnerSiteId: door.partnerSiteId };
    case 'unknown':
      return { refusal: unknownPartnerSite(locale, destination) };
    case 'stopped':
      return { refusal: stoppedPartnerSite(locale, destination, await contact()) };
    case 'origin':
      return { refusal: originNotAllowed(locale, destination, origin) };
  }
}

/** The same text for the same input, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
