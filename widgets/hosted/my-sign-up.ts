import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { careful, inAmsterdam, type KnownPart, knownLines } from './known.ts';
import { type Words, wordsOf } from './my-sign-up.texts.ts';
import { yourData } from './my-sign-up-data.ts';
import { hereInOther, type Language, renderPage } from './page.ts';
import { type State, stateWords } from './sign-up-states.texts.ts';
import { type Happened, timeline } from './timeline.ts';
import { tooOften } from './too-often.texts.ts';

export type Done = keyof Words['done'] | 'tooOften';

/** Everything that the page shows; holds nothing personal but what a live link may see. */
export interface MySignUpView {
  readonly language: Language;
  /** Path of this page, without a query. */
  readonly path: string;
  /** What it is for: of a network, or of a programme where somebody wants to start one. null: no longer known. */
  readonly title: string | null;
  readonly isStart: boolean;
  readonly status: State;
  /** The link may do something; otherwise it only shows. */
  readonly isLive: boolean;
  readonly position: number | null;
  /** Oldest first. */
  readonly happened: readonly Happened[];
  readonly confirmBefore: Date;
  /** What was filled in, to be seen before it is confirmed; empty afterwards, and with a link that only shows. */
  readonly toConfirm: KnownPart['lines'];
  /** Stands for that, so that nothing else is confirmed; empty as well. */
  readonly shown: string;
  readonly offerUntil: Date | null;
  /** Of what came to nothing: it is erased then. */
  readonly keptUntil: Date | null;
  /** So long it stays after they stop taking part; null: that is no question, or no longer. */
  readonly monthsKept: number | null;
  /** The same of a sign-up that comes to nothing; null: it came to something. */
  readonly monthsAfterNo: number | null;
  readonly canWithdraw: boolean;
  /** From our own editor's blocks: trusted. */
  readonly afterSignUpHtml: string | null;
  readonly decisionText: string | null;
  readonly contact: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  /** Who has to look first who asks, where several names have one address; null: they see and erase themselves. */
  readonly askOwner: { readonly name: string; readonly dataProtectionContact: string | null } | null;
  /** Extras that the person said yes to. */
  readonly consents: readonly { readonly questionId: string; readonly label: string }[];
  /** Address of the network's own page; null: it has none. */
  readonly networkPage: string | null;
  /** What was just done. */
  readonly done: Done | null;
  /** Of `tooOften`: in so many minutes it may be tried again; null: now. */
  readonly retryInMinutes: number | null;
}

/** "Mijn aanmelding": one answer to "what now?". */
export function mySignUpPage(view: MySignUpView): Promise<string> {
  const text = wordsOf(view.language, view.isStart);
  const { state, next } = stateWords(view.language, view.status, view.isStart);
  const heading = (view.isStart ? text.forProgramme : text.forNetwork)(view.title);
  return renderPage({
    language: view.language,
    title: `${state} · ${text.name}`,
    above: text.name,
    otherLanguage: hereInOther(view.language),
    body: html`
      <h1>${heading}</h1>
      ${doneNotice(view, text)}
      <section class="card" aria-labelledby="state">
        <h2 id="state" class="state">${state}</h2>
        <p>${next}</p>
        ${when(view, text)} ${actions(view, text)} ${timeline(view.happened, view)}
      </section>
      ${
        view.decisionText
          ? html`<section class="card"><h2>${text.fromManager}</h2>${view.decisionText.split('\n').map((line) => html`<p>${line}</p>`)}</section>`
          : ''
      }
      ${
        view.afterSignUpHtml && tellsWhatFollows.has(view.status)
          ? html`<section class="card"><h2>${text.afterSignUp}</h2>${unsafeHTML(view.afterSignUpHtml)}</section>`
          : ''
      }
      ${invite(view, text)} ${askSomebody(view, text)} ${view.isLive ? yourData(view, text) : ''}
    `,
  });
}

function doneNotice({ done, retryInMinutes, language }: MySignUpView, text: Words) {
  // A page that is opened again later says nothing of a limit that has passed.
  if (done === null || (done === 'tooOften' && retryInMinutes === null)) return '';
  return html`<p class="notice" role="status">${done === 'tooOften' ? tooOften(language, retryInMinutes ?? 1) : text.done[done]}</p>`;
}

function when(view: MySignUpView, text: Words) {
  const { status, language, position, confirmBefore, offerUntil, keptUntil, networkPage } = view;
  const { day, instant } = inAmsterdam(language);
  if (status === 'RECEIVED') return html`<p>${text.until.confirm(day(confirmBefore))}</p>`;
  if (status === 'OFFERED' && offerUntil) return html`<p>${text.until.offer(instant(offerUntil))}</p>`;
  if (position !== null) return html`<p><strong>${text.position(position)}</strong></p>`;
  if (keptUntil)
    return html`
      ${networkPage && status !== 'DECLINED' ? html`<p><a href=${networkPage}>${text.seeNetwork}</a></p>` : ''}
      <p class="small">${text.until.kept(day(keptUntil))}</p>
    `;
  return '';
}

/** What the editor wrote of what happens after signing up is still to come, or has just begun. */
const tellsWhatFollows: ReadonlySet<State> = new Set([
  'RECEIVED',
  'CONFIRMED',
  'IN_REVIEW',
  'IN_REVIEW_WHILE_FULL',
  'ORGANISATION_LEFT',
  'DECISION_FIRST',
  'ACCEPTED',
]);

/** These steps use up the link, and a mail with a new one follows. */
const usesUp: ReadonlySet<Done> = new Set(['confirmed', 'accepted', 'withdrawn']);

function actions(view: MySignUpView, text: Words) {
  const { path, language, isLive, status, canWithdraw } = view;
  const action = `${path}?lang=${language}`;
  const button = (name: string, label: string, kind = '') =>
    html`<form role="none" method="post" action=${action}><button class=${kind} name="action" value=${name}>${label}</button></form>`;
  if (!isLive)
    return html`
      <p class="small">${whyNot(view, text)}</p>
      <div class="actions">${button('newLink', text.newLink, 'second')}</div>
    `;
  return html`
    ${
      status === 'RECEIVED'
        ? html`<h3>${text.toConfirm}</h3>
            ${knownLines(view.toConfirm)}
            <p class="small">${text.notMe}</p>
            <div class="actions">
              <form role="none" method="post" action=${action}>
                <input type="hidden" name="shown" value=${view.shown}>
                <button name="action" value="confirm">${text.confirm}</button>
              </form>
            </div>`
        : ''
    }
    ${status === 'OFFERED' ? html`<div class="actions">${button('accept', text.accept)}</div>` : ''}
    ${
      canWithdraw
        ? careful({
            action,
            name: 'withdraw',
            summary: text.withdraw,
            what: text.withdrawWhat[withdrawing(view)],
            sure: text.withdrawSure,
          })
        : ''
    }
  `;
}

function whyNot({ done, status }: MySignUpView, text: Words) {
  if (done && usesUp.has(done)) return text.linkJustUsed;
  // Before confirming little uses a link up but another form that is sent.
  return status === 'RECEIVED' ? text.sentAgain : text.oldLink;
}

function withdrawing({ status }: MySignUpView): keyof Words['withdrawWhat'] {
  const ofStatus = {
    WAITLISTED: 'waiting',
    ORGANISATION_UNKNOWN: 'waiting',
    OFFERED: 'offered',
    ACCEPTED: 'member',
  } as const;
  return status in ofStatus ? ofStatus[status as keyof typeof ofStatus] : 'early';
}

/** Nobody types another person's data: they pass on an address. */
function invite({ status, networkPage }: MySignUpView, text: Words) {
  if (status !== 'ACCEPTED' || networkPage === null) return '';
  return html`<section class="card">
    <h2>${text.invite.title}</h2>
    <p>${text.invite.text}<br /><a href=${networkPage}>${networkPage}</a></p>
  </section>`;
}

function askSomebody({ contact }: MySignUpView, text: Words) {
  return html`<section class="card">
    <h2>${text.whoToAsk}</h2>
    ${
      contact
        ? html`<p>
            ${contact.name ? html`<strong>${contact.name}</strong>` : ''}
            ${contact.email ? html`<br /><a href=${`mailto:${contact.email}`}>${contact.email}</a>` : ''}
            ${contact.phone ? html`<br /><a href=${`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>${contact.phone}</a>` : ''}
          </p>`
        : html`<p>${text.nobodyToAsk}</p>`
    }
  </section>`;
}

/** A page with one thing to say. */
export function mySignUpNote(language: Language, note: 'unknown' | 'erased'): Promise<string> {
  const text = wordsOf(language);
  return renderPage({
    language,
    title: `${text[note].title} · ${text.name}`,
    above: text.name,
    otherLanguage: hereInOther(language),
    body: html`<h1>${text[note].title}</h1>
      <p>${text[note].text}</p>
      ${note === 'unknown' ? html`<p><a href=${`/mijn-gegevens?lang=${language}`}>${text.askWhatIsKnown}</a></p>` : ''}`,
  });
}
