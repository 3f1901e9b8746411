import type { SignUpFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { html } from '@lit-labs/ssr';
import { languageOf, tagOf } from '../language.ts';
import { stateWords } from '../network-card/network-state.texts.ts';
import { acceptsSignUps, nextOf, stateOf } from '../network-card/network-state.ts';
import { afterSignUp, joinWaitingList, signUp } from '../pieces.texts.ts';
import { served } from '../pieces.ts';
import { situation } from '../sign-up/sign-up.notices.ts';
import { noMail, notPossible, onceMore, received, signUpFor, untilPlace } from '../sign-up/sign-up.texts.ts';
import { decidedFirst, mistaken, notSentYet } from './form.texts.ts';
import { type FormView, faultList, filledForm, formNotice, formScripts } from './form.ts';
import { questionControls } from './form-questions.ts';
import { networkWords } from './network.texts.ts';
import { whomToAsk } from './network-contacts.ts';
import { renderPage, type Surroundings } from './page.ts';
import { richText } from './rich-text.ts';
import { organisationField, personField, type Similar, unitField } from './sign-up-fields.ts';

export type FormNetwork = NonNullable<SignUpFormQuery['network']>;

/** Where a page stands. */
export interface Place extends Surroundings {
  /** Of a form that nobody sent yet: what came of one is for one person. */
  readonly head?: unknown;
  /** Address of what the form is for. */
  readonly back: string;
}

/** The title of a page with a form, so that a screen reader says first how it went (WCAG 2.2, technique G199). */
export function formTitle(title: string, view: FormView, language: 0 | 1): string {
  const isBad = view.faults.length > 0 || view.notice?.isBad;
  const before = isBad ? mistaken : view.notice ? notSentYet : undefined;
  return before ? `${before[language]}: ${title}` : title;
}

/** Whether a form has a button to send it. */
export const canBeSent = (network: FormNetwork): boolean =>
  acceptsSignUps(stateOf(network)) && network.signUp.privacyNotice !== null;

/**
 * The form to sign up for a network, or why one cannot.
 * @param form.waits to be sent is a "yes" to the waiting list
 * @param form.closed what the API says of a network that closed while somebody filled in the form
 */
export function signUpPage(
  form: {
    readonly network: FormNetwork;
    readonly view: FormView;
    readonly waits: boolean;
    readonly similar?: Similar | undefined;
    readonly closed?: string | undefined;
  },
  place: Place,
): Promise<string> {
  const { network, view } = form;
  const language = languageOf(place.language);
  const isClosed = form.closed !== undefined || !canBeSent(network);
  const title = `${signUpFor[language]} ${network.title}`;
  return renderPage({
    language: place.language,
    title: isClosed ? network.title : formTitle(title, view, language),
    above: networkWords[place.language].above,
    otherLanguage: place.otherLanguage,
    head: place.head,
    frame: place.frame,
    scripts: formScripts,
    body: html`<div class="element">
      <p><a href=${place.back}>${networkWords[place.language].back}</a></p>
      <h1 id="heading">${isClosed ? '' : `${signUpFor[language]} `}<span lang=${tagOf(network.locale)}>${network.title}</span></h1>
      ${isClosed ? unavailable(network, language, form.closed) : open(form, language)}
    </div>`,
  });
}

function open(form: Parameters<typeof signUpPage>[0], language: 0 | 1) {
  const { network, view, similar } = form;
  const { asksOrganisation, units, questions } = network.signUp;
  const mistakeAt = (field: string) => view.faults.find((fault) => fault.field === field)?.message;
  const fill = { language, filled: view.filled, mistakeAt };
  return [
    view.notice ? formNotice(view.notice) : situation(network, language),
    faultList(view.faults, language),
    filledForm(view, {
      language,
      controls: [
        personField('name', fill),
        personField('email', fill),
        asksOrganisation ? organisationField(fill, similar) : unitField(units, fill),
        personField('jobTitle', fill),
        questionControls(questions, fill),
      ],
      send: (form.waits ? joinWaitingList : signUp)[language],
      asking: network,
    }),
  ];
}

/** Closed, not yet open, ended, or without a privacy notice: since when, and who to ask. */
function unavailable(network: FormNetwork, language: 0 | 1, message: string | undefined) {
  const state = stateOf(network);
  const [words, when] = acceptsSignUps(state)
    ? [notPossible]
    : [stateWords[state], nextOf(network, language)?.[language]];
  return html`<p class="notice">${message ?? html`<strong>${words[language]}</strong> ${when ?? ''}`}</p>
    ${whomToAsk(network.contacts, language)}`;
}

/**
 * What is shown after a form was sent, at an address of its own: loading it again sends nothing.
 * @param sent.message what the API answered
 * @param sent.waits it was a "yes" to the waiting list
 */
export function receivedPage(
  sent: {
    readonly network: Pick<FormNetwork, 'title' | 'locale'>;
    readonly message: string;
    readonly waits: boolean;
    /** Somebody decides on everybody, before the waiting list. */
    readonly isDecidedFirst: boolean;
    readonly afterSignUp: { readonly html: string } | null;
    /** Address of the form. */
    readonly again: string;
  },
  place: Place,
): Promise<string> {
  const language = languageOf(place.language);
  const { network, message, waits } = sent;
  const words = networkWords[place.language];
  return renderPage({
    language: place.language,
    title: `${received[language]} · ${network.title}`,
    above: words.above,
    otherLanguage: place.otherLanguage,
    frame: place.frame,
    body: html`<div class="element">
      <h1>${received[language]}</h1>
      <div class="box rich">
        <p>${message}</p>
        ${
          waits
            ? html`<p>${(sent.isDecidedFirst ? decidedFirst : untilPlace)[language]}</p>`
            : sent.afterSignUp
              ? html`<h2>${afterSignUp[language]}</h2>${richText(sent.afterSignUp, network.locale, 3)}`
              : ''
        }
        <p class="small">${noMail[language]} <a href=${sent.again}>${onceMore[language]}</a></p>
      </div>
      <p><a href=${place.back}>${words.backTo} ${served(network.title, network.locale)}</a></p>
    </div>`,
  });
}
