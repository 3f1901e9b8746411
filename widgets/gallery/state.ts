// What a state of the catalogue is; as data, so that a page, a browser test and a server can each make it.
import type { Answers } from '../testing/api.ts';

/** `'down'`: anything but data. `'silent'`: no answer at all. */
export type Answered<Result> = Result | 'down' | 'silent';

/** What the API answers to an operation, or how it makes that of the variables. */
export type StateAnswers = {
  readonly [Name in keyof Answers]?:
    | Answered<ReturnType<Answers[Name]>>
    | ((...asked: Parameters<Answers[Name]>) => Answered<ReturnType<Answers[Name]>>);
};

/**
 * What a visitor does. A selector is looked for through shadow roots; it is waited for, so a step may follow on what
 * the one before it brings.
 */
export type Step = { readonly press: string } | { readonly fill: string; readonly with: string };

export interface State {
  /** Unique, and fit for an address and a file name; it starts with the element's name. */
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly answers: StateAnswers;
  readonly act?: readonly Step[];
  /** Selector, through shadow roots, of what is visible once the state is there. */
  readonly shows: string;
}

export const stateMaker =
  (tag: string, attributes: State['attributes'] = {}) =>
  (
    name: string,
    answers: StateAnswers,
    shows: string,
    more: Partial<Pick<State, 'act' | 'attributes'>> = {},
  ): State => ({
    name: `${tag.replace('leerkring-', '')}-${name}`,
    tag,
    answers,
    shows,
    ...more,
    attributes: { ...attributes, ...more.attributes },
  });
