import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import type { Read } from '../element.ts';
import type { Language } from '../language.ts';
import type { Choice } from './choice.part.ts';
import type { Given } from './prefill.ts';
import type { SignUpNetwork } from './sign-up.notices.ts';

/** `field` is the id of the control to put right; undefined for a fault in something the form does not ask. */
export interface Fault {
  field: string | undefined;
  /** Text, or a template where an editor's words stand in it. */
  message: unknown;
}

/** What the form asks in one go. Keeps what was typed. */
export interface Fields {
  /** With what the page knows, in fields that the visitor has not touched. */
  fill?(given: Given): void;
  /** What does not hold, from top to bottom. */
  faults(): Fault[];
  /** As it goes to the API. */
  input(): Partial<SignUpInput>;
  /** The control that a fault's path in the input points at. */
  fieldAt(path: readonly string[]): string | undefined;
  /** @param mistakeAt what does not hold at the control with this id */
  render(mistakeAt: (field: string) => unknown): unknown;
}

type OwnWords = Readonly<Record<'heading' | 'gone' | 'send' | 'received' | 'noMail' | 'onceMore', string>> & {
  uses(owner: string): string;
};

/** What a form asks besides the person: a network's questions, or what starting a network takes. Comes in a part. */
export interface MoreFields extends Fields {
  /** Of a form to start a network, its own words: `heading` before the programme's title, `gone` without such a programme. */
  readonly starts?: OwnWords;
}

/** The form, as far as its fields have to do with it. */
export interface Host {
  readonly language: Language;
  readonly apiLocale: 'NL' | 'EN';
  readonly renderRoot: ShadowRoot;
  readonly updateComplete: Promise<void>;
  readonly read: Read;
  requestUpdate(): void;
}

/** `form` is null when the API knows no such network or programme. */
export interface Opened {
  form: SignUpNetwork | null;
  /** undefined: the name is just typed. */
  choice?: Choice | undefined;
  more?: MoreFields;
}
