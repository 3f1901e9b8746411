import { tidiedAddress } from '@leerkring/prisma/canonical-address.ts';
import type { Locale } from '@leerkring/prisma/client.ts';
import * as z from 'zod';
import { mistakeIn, mistakeInAddress, type TextBounds } from '../typed-text/typed-text.rules.ts';
import type { SentAnswer } from './answers.checks.ts';
import { type FaultTexts, faultTexts } from './sign-up.texts.ts';
import type { SentStart } from './start.checks.ts';

/** What GraphQL lets through: the right shape, strings of any length with anything in them. */
export interface SignUpInput {
  readonly target: {
    readonly networkSlug?: string | null | undefined;
    readonly programmeSlug?: string | null | undefined;
  };
  readonly intent: 'JOIN' | 'START';
  readonly waitingList: boolean;
  readonly partnerKey?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly person: { readonly name: string; readonly email: string; readonly jobTitle?: string | null | undefined };
  readonly organisation?: Named | null | undefined;
  readonly unit?: Named | null | undefined;
  readonly answers?: readonly SentAnswer[] | null | undefined;
  readonly start?: SentStart | null | undefined;
  /** Hidden from people: who fills it in is a machine. */
  readonly website?: string | null | undefined;
  /** Of work; see `abuse/`. */
  readonly proof?: string | null | undefined;
  readonly privacyNoticeVersion: string;
  readonly locale: Locale;
}
interface Named {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
}

export interface Fault {
  /** Where in `input`. */
  readonly path: readonly string[];
  readonly message: string;
}

interface CheckedForm {
  readonly person: { readonly name: string; readonly email: string; readonly jobTitle: string | null };
  readonly organisation: Answer | null;
  readonly unit: Answer | null;
}
/** Picked (a global id) or typed. */
export type Answer = { readonly id: string } | { readonly name: string };

export function typed(answer: Answer | null): string | null {
  return answer && 'name' in answer ? answer.name : null;
}

/** As a person meets the questions, then what the form fills in itself. */
const order = [
  ['target'],
  ['start'],
  ['person', 'name'],
  ['person', 'email'],
  ['organisation'],
  ['unit'],
  ['person', 'jobTitle'],
  ['answers'],
  ['privacyNoticeVersion'],
  ['idempotencyKey'],
];

export const idempotencyKeyForm = /^[A-Za-z0-9_-]{16,64}$/;
/** Length of a global id that we gave out, with room to spare. */
const longestId = 200;

function words(bounds: TextBounds & { readonly missing: string }, texts: FaultTexts) {
  return text((value) => mistakeIn(value, bounds, texts));
}

function text(fault: (value: string) => string | undefined, tidied = (value: string) => value.trim()) {
  return z
    .string()
    .overwrite(tidied)
    .check(({ value, issues }) => {
      const message = fault(value);
      if (message !== undefined) issues.push({ code: 'custom', input: value, message });
    });
}

function emailFault(value: string, texts: FaultTexts): string | undefined {
  if (value.length > 254) return texts.tooLong(254);
  return mistakeInAddress(value, texts);
}

function answer(missing: string, texts: FaultTexts) {
  return z
    .object(
      {
        id: z.string().max(longestId, missing).nullish(),
        name: words({ least: 2, most: 160, missing }, texts).nullish(),
      },
      missing,
    )
    .transform(({ id, name }): Answer => (id != null ? { id } : { name: name ?? '' }));
}

/** Of who wants to start a network: there is no list to pick from. */
function nameIfAny(missing: string, texts: FaultTexts) {
  return z
    .object({ id: z.null(missing).optional(), name: words({ least: 2, most: 160, missing }, texts).nullish() })
    .nullish()
    .transform((own): Answer | null => (own?.name ? { name: own.name } : null));
}

function form(asks: Asks, texts: FaultTexts) {
  const notAsked = z.null().catch(null);
  return z.object({
    person: z.object({
      name: words({ least: 1, most: 120, isName: true, missing: texts.name }, texts),
      email: text((value) => emailFault(value, texts), tidiedAddress),
      jobTitle: words({ least: 0, most: 120, missing: texts.jobTitle }, texts)
        .nullish()
        .transform((title) => title || null),
    }),
    organisation:
      asks === 'organisation'
        ? answer(texts.organisation, texts)
        : asks === 'organisationIfAny'
          ? nameIfAny(texts.start.own, texts)
          : notAsked,
    unit: asks === 'unit' ? answer(texts.unit, texts) : notAsked,
    idempotencyKey: z.string().regex(idempotencyKeyForm, texts.idempotencyKey),
  });
}

/** A unit inside one organisation; of who wants to start a network an organisation by its name, or nothing. */
type Asks = 'organisation' | 'unit' | 'organisationIfAny';

/** Checks everything that the input alone can tell. */
export function checkForm(input: SignUpInput, asks: Asks): { form: CheckedForm | undefined; faults: Fault[] } {
  const { data, error } = form(asks, faultTexts[input.locale]).safeParse(input);
  const faults = (error?.issues ?? []).map(({ path, message }) => ({ path: path.map(String), message }));
  return { form: data, faults };
}

/** In the order of the form, one for each field; what asks several things has several. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const place = ({ path }: Fault) => order.findIndex((steps) => steps.every((step, index) => path[index] === step));
  const isOneOfMany = ({ path: [first = ''] }: Fault) => ['answers', 'start'].includes(first);
  const field = (fault: Fault) => (isOneOfMany(fault) ? fault.path.join() + fault.message : String(place(fault)));
  const first = new Map<string, Fault>();
  for (const fault of faults) if (!first.has(field(fault))) first.set(field(fault), fault);
  const index = ({ path }: Fault) => Number(path.find((step) => /^\d+$/.test(step)) ?? -1);
  return [...first.values()].sort((one, other) => place(one) - place(other) || index(one) - index(other));
}
