import { StartFormDocument, type StartFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { tagOf, type Words } from '../language.ts';
import { dress } from './dress.ts';
import type { Fault, Host, MoreFields, Opened } from './fields.ts';
import { described, group, labelled } from './labelled.ts';
import { mostOrganisations, startBounds } from './more-fields.checks.ts';
import { noClients, optional, tooLong } from './more-fields.texts.ts';
import type { Given } from './prefill.ts';
import {
  choose,
  gone,
  heading,
  motivation,
  motivationHelp,
  noMail,
  onceMore,
  oneMore,
  organisation,
  organisations,
  ownOrganisation,
  received,
  region,
  sayWhy,
  send,
  theme,
  uses,
  wholeName,
  wholeOwnName,
} from './start.texts.ts';

type Programme = NonNullable<StartFormQuery['programme']>;
type Term = Programme['themes'][number];

/** Asks for a new network in a programme. @returns undefined when the API does not answer */
export async function start(host: Host, slug: string, before?: MoreFields): Promise<Opened | undefined> {
  const answer = await host.read(StartFormDocument, { slug, locale: host.apiLocale });
  if (!answer) return undefined;
  const { programme } = answer;
  const more = before instanceof Start ? before : new Start(host);
  more.programme = programme;
  more.themes = programme?.themes.length ? programme.themes : answer.themes.nodes;
  return { form: programme && asForm(programme), more };
}

/** A programme has no places and no dates: to the form it is a network that is simply open, or closed. */
function asForm({ owner, signUp, ...programme }: Programme): NonNullable<Opened['form']> {
  return {
    ...programme,
    phase: 'ACTIVE',
    organisationCount: 0,
    seats: { minimumOrganisations: null, organisationsLeft: null, isFull: false, isFullForNewOrganisations: false },
    programme: { owner },
    signUp: {
      ...signUp,
      opensAt: null,
      closesAt: null,
      asksOrganisation: false,
      waitingListCount: 0,
      units: [],
      questions: [],
    },
  };
}

/** What starting a network takes. */
class Start implements MoreFields {
  programme: Programme | null = null;
  themes: readonly Term[] = [];
  readonly #host: Host;
  readonly #chosen = { themeSlug: '', regionSlug: '' };
  #motivation = '';
  readonly #names = [''];
  #own = '';
  #ownTouched = false;

  constructor(host: Host) {
    this.#host = host;
    dress(host.renderRoot);
  }

  get starts() {
    const { language } = this.#host;
    return {
      heading: heading[language],
      gone: gone[language],
      send: send[language],
      uses: (owner: string) => uses(owner)[language],
      received: received[language],
      noMail: noMail[language],
      onceMore: onceMore[language],
    };
  }

  fill({ organisation }: Given): void {
    if (typeof organisation === 'string' && !this.#ownTouched) this.#own = organisation;
  }

  /** Lines of the list with something in it. */
  get #filled(): number[] {
    return this.#names.flatMap((name, line) => (name.trim() ? line : []));
  }

  input() {
    const { themeSlug, regionSlug } = this.#chosen;
    const own = this.#own.trim();
    return {
      target: { programmeSlug: this.programme?.slug ?? '' },
      intent: 'START' as const,
      organisation: own ? { name: own } : undefined,
      start: {
        themeSlug: themeSlug || undefined,
        regionSlug: regionSlug || undefined,
        motivation: this.#motivation.trim(),
        organisationNames: this.#filled.map((line) => this.#names[line]?.trim() ?? ''),
      },
    };
  }

  faults(): Fault[] {
    const { language } = this.#host;
    const { length } = this.#motivation.trim();
    const [least, most] = startBounds.motivation;
    const [leastOfName, mostOfName] = startBounds.organisationName;
    const isWhole = ({ length }: string) => length >= leastOfName && length <= mostOfName;
    const own = this.#own.trim();
    const why = length < least ? sayWhy : tooLong(most);
    return [
      ...(length < least || length > most ? [{ field: 'motivation', message: why[language] }] : []),
      ...this.#filled.flatMap((line) => {
        const message = wholeName(line + 1, leastOfName, mostOfName)[language];
        return isWhole(this.#names[line]?.trim() ?? '') ? [] : { field: `interested-${line}`, message };
      }),
      ...(own && !isWhole(own)
        ? [{ field: 'organisation', message: wholeOwnName(leastOfName, mostOfName)[language] }]
        : []),
    ];
  }

  fieldAt([where, what, index]: readonly string[]): string | undefined {
    if (where !== 'start' || !what) return;
    if (what === 'organisationNames') return `interested-${this.#filled[Number(index)] ?? 0}`;
    return what;
  }

  render(mistakeAt: (field: string) => unknown) {
    const { language } = this.#host;
    const mistake = mistakeAt('motivation');
    return [
      this.#select('themeSlug', theme, this.themes, mistakeAt),
      this.#select('regionSlug', region, this.programme?.signUp.regions ?? [], mistakeAt),
      labelled(
        'motivation',
        motivation[language],
        `${motivationHelp[language]} ${noClients[language]}`,
        mistake,
        html`<textarea id="motivation" autocomplete="off" aria-required="true" aria-invalid=${mistake !== undefined}
          aria-describedby=${described('motivation')} .value=${this.#motivation}
          @input=${(event: Event) => {
            this.#motivation = (event.target as HTMLTextAreaElement).value;
          }}></textarea>`,
      ),
      this.#interested(mistakeAt),
      this.#ownOrganisation(mistakeAt('organisation')),
    ];
  }

  #select(
    name: 'themeSlug' | 'regionSlug',
    label: Words,
    terms: readonly Term[],
    mistakeAt: (field: string) => unknown,
  ) {
    if (!terms.length) return nothing;
    const { language } = this.#host;
    const mistake = mistakeAt(name);
    const chosen = this.#chosen[name];
    return labelled(
      name,
      `${label[language]} ${optional[language]}`,
      nothing,
      mistake,
      html`<select id=${name} aria-invalid=${mistake !== undefined} aria-describedby=${described(name)}
        @change=${(event: Event) => {
          this.#chosen[name] = (event.target as HTMLSelectElement).value;
        }}>
        <option value="">${choose[language]}</option>
        ${terms.map(
          ({ slug, name, locale }) =>
            html`<option value=${slug} lang=${tagOf(locale)} .selected=${slug === chosen}>${name}</option>`,
        )}
      </select>`,
    );
  }

  #interested(mistakeAt: (field: string) => unknown) {
    const { language } = this.#host;
    const lines = this.#names.map((name, line) => {
      const id = `interested-${line}`;
      const mistake = mistakeAt(id);
      return html`<span class="mistake" id="${id}-mistake">${mistake}</span>
        <input id=${id} autocomplete="off" aria-label=${organisation(line + 1)[language]} aria-invalid=${mistake !== undefined}
          aria-describedby="${id}-mistake" .value=${name}
          @input=${(event: Event) => {
            this.#names[line] = (event.target as HTMLInputElement).value;
          }} />`;
    });
    const more =
      lines.length < mostOrganisations
        ? html`<button type="button" class="second" @click=${this.#addLine}>${oneMore[language]}</button>`
        : nothing;
    const label = `${organisations[language]} ${optional[language]}`;
    return group('interested', 'text', false, label, nothing, undefined, [lines, more]);
  }

  /** Beside who asks: its mistakes come back as those of a person's organisation. */
  #ownOrganisation(mistake: unknown) {
    const { language } = this.#host;
    return labelled(
      'organisation',
      `${ownOrganisation[language]} ${optional[language]}`,
      nothing,
      mistake,
      html`<input id="organisation" autocomplete="organization" aria-invalid=${mistake !== undefined}
        aria-describedby=${described('organisation')} .value=${this.#own}
        @input=${(event: Event) => {
          this.#ownTouched = true;
          this.#own = (event.target as HTMLInputElement).value;
        }} />`,
    );
  }

  readonly #addLine = async (): Promise<void> => {
    this.#names.push('');
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.getElementById(`interested-${this.#names.length - 1}`)?.focus();
  };
}
