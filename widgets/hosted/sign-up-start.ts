import type { StartFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { html } from '@lit-labs/ssr';
import { languageOf, tagOf, type Words } from '../language.ts';
import { served } from '../pieces.ts';
import { mostOrganisations } from '../sign-up/more-fields.checks.ts';
import { noClients, optional } from '../sign-up/more-fields.texts.ts';
import { notPossible } from '../sign-up/sign-up.texts.ts';
import {
  choose,
  heading,
  motivation,
  motivationHelp,
  noMail,
  onceMore,
  organisations,
  ownOrganisation,
  received,
  region,
  send,
  theme,
  uses,
} from '../sign-up/start.texts.ts';
import { oneOnALine } from './form.texts.ts';
import { type FormView, faultList, filledForm, formNotice, formScripts } from './form.ts';
import { areaControl, selectControl, textControl } from './form-controls.ts';
import { whomToAsk } from './network-contacts.ts';
import { renderPage } from './page.ts';
import { programmeWords } from './programme.texts.ts';
import { formTitle, type Place } from './sign-up.ts';
import { type Fill, personField } from './sign-up-fields.ts';

export type FormProgramme = NonNullable<StartFormQuery['programme']>;
type Term = FormProgramme['themes'][number];

/** Whether the form has a button to send it. */
export const canBeAsked = ({ signUp }: FormProgramme): boolean => signUp.isOpen && signUp.privacyNotice !== null;

/**
 * The form to ask for a network in a programme, or why one cannot.
 * @param form.themes to choose from: the programme's own, or all there are
 * @param form.closed what the API says of a programme that closed while somebody filled in the form
 */
export function startPage(
  form: {
    readonly programme: FormProgramme;
    readonly themes: readonly Term[];
    readonly view: FormView;
    readonly closed?: string | undefined;
  },
  place: Place,
): Promise<string> {
  const { programme, view, closed } = form;
  const language = languageOf(place.language);
  const isClosed = closed !== undefined || !canBeAsked(programme);
  const words = programmeWords[place.language];
  return renderPage({
    language: place.language,
    title: formTitle(`${heading[language]} ${programme.title}`, view, language),
    above: words.above,
    otherLanguage: place.otherLanguage,
    head: place.head,
    frame: place.frame,
    scripts: formScripts,
    body: html`<div class="element">
      <p><a href=${place.back}>${served(programme.title, programme.locale)}</a></p>
      <h1 id="heading">${heading[language]} <span lang=${tagOf(programme.locale)}>${programme.title}</span></h1>
      ${
        isClosed
          ? html`<p class="notice">${closed ?? notPossible[language]}</p>${whomToAsk(programme.contacts, language)}`
          : open(form, language)
      }
    </div>`,
  });
}

function open({ programme, themes, view }: Parameters<typeof startPage>[0], language: 0 | 1) {
  const mistakeAt = (field: string) => view.faults.find((fault) => fault.field === field)?.message;
  const fill = { language, filled: view.filled, mistakeAt };
  return [
    view.notice ? formNotice(view.notice) : '',
    faultList(view.faults, language),
    filledForm(view, {
      language,
      controls: [
        termField('themeSlug', theme, themes, fill),
        termField('regionSlug', region, programme.signUp.regions, fill),
        areaControl({
          id: 'motivation',
          label: motivation[language],
          help: `${motivationHelp[language]} ${noClients[language]}`,
          mistake: mistakeAt('motivation'),
          value: view.filled.text('motivation'),
          required: true,
        }),
        areaControl({
          id: 'interested',
          label: `${organisations[language]} ${optional[language]}`,
          help: oneOnALine(mostOrganisations)[language],
          mistake: mistakeAt('interested'),
          value: view.filled.text('interested'),
          required: false,
        }),
        textControl({
          id: 'organisation',
          label: `${ownOrganisation[language]} ${optional[language]}`,
          mistake: mistakeAt('organisation'),
          value: view.filled.text('organisation'),
          required: false,
          autocomplete: 'organization',
        }),
        personField('name', fill),
        personField('email', fill),
        personField('jobTitle', fill),
      ],
      send: send[language],
      asking: { signUp: programme.signUp, programme },
      starts: { uses: (owner) => uses(owner)[language] },
    }),
  ];
}

function termField(id: 'themeSlug' | 'regionSlug', label: Words, terms: readonly Term[], fill: Fill) {
  if (terms.length === 0) return '';
  const { language, filled, mistakeAt } = fill;
  return selectControl({
    id,
    label: `${label[language]} ${optional[language]}`,
    mistake: mistakeAt(id),
    options: [
      { value: '', words: choose[language] },
      ...terms.map(({ slug, name, locale }) => ({ value: slug, words: name, lang: tagOf(locale) })),
    ],
    value: filled.text(id),
    required: false,
  });
}

/** What is shown after the form was sent, at an address of its own. @param sent.message what the API answered */
export function startReceivedPage(
  sent: { readonly programme: FormProgramme; readonly message: string; readonly again: string },
  place: Place,
): Promise<string> {
  const language = languageOf(place.language);
  const { programme, message, again } = sent;
  return renderPage({
    language: place.language,
    title: `${received[language]} · ${programme.title}`,
    above: programmeWords[place.language].above,
    otherLanguage: place.otherLanguage,
    frame: place.frame,
    body: html`<div class="element">
      <h1>${received[language]}</h1>
      <div class="box rich">
        <p>${message}</p>
        <p class="small">${noMail[language]} <a href=${again}>${onceMore[language]}</a></p>
      </div>
      <p><a href=${place.back}>${served(programme.title, programme.locale)}</a></p>
    </div>`,
  });
}
