import { html, nothing } from 'lit';
import { type Language, tags } from '../language.ts';
import * as texts from './app.texts.ts';
import { mark } from './mark.ts';
import { type Viewer, waitingFor } from './piece.ts';
import { home, pathOf, type Route } from './routes.ts';

interface Around {
  who: Viewer | 'down' | null | undefined;
  language: Language;
  route: Route;
  belongsTo: string | undefined;
  isMenuOpen: boolean;
  href(path: string): string;
}

const forEveryone = [
  ['networks', texts.networks],
  ['settings', texts.settings],
] as const;
const forStaff = [
  ['networks', texts.networks],
  ['startRequests', texts.startRequests],
  ['convenants', texts.convenants],
  ['organisations', texts.organisations],
  ['mails', texts.mails],
  ['settings', texts.settings],
] as const;

/** Which part of the navigation a screen belongs to. */
const partOf: Partial<Record<Route['screen'], string>> = {
  network: 'networks',
  signUp: 'networks',
  people: 'networks',
  person: 'networks',
  convenant: 'convenants',
  correctConvenant: 'convenants',
  staff: 'settings',
  organisation: 'organisations',
  mergeOrganisations: 'organisations',
};

export function topBar(around: Around, logOut: () => void) {
  const { language, route, isMenuOpen, who, belongsTo } = around;
  const viewer = who && who !== 'down' ? who : undefined;
  const here = belongsTo ?? partOf[route.screen] ?? route.screen;
  const parts = viewer?.roles.includes('STAFF') ? forStaff : forEveryone;
  const counts: Partial<Record<string, number>> = viewer ? waitingFor(viewer) : {};
  return html`<header>
    <div class="bar ${viewer ? 'with-menu' : ''}">
      <a class="brand" href=${around.href(home)}>${mark()}<span>${texts.deskName[language]}</span></a>
      ${otherLanguage(language)}
      ${
        viewer
          ? html`<button class="second menu" aria-expanded=${isMenuOpen} aria-controls="parts"
              @click=${() => Object.assign(around, { isMenuOpen: !isMenuOpen })}>${texts.menu[language]}</button>`
          : nothing
      }
    </div>
    ${
      viewer
        ? html`<nav id="parts" class=${isMenuOpen ? 'open' : 'shut'} aria-label=${texts.sections[language]}>
            <ul>
              ${parts.map(
                ([screen, words]) =>
                  html`<li><a href=${around.href(pathOf(screen))} aria-current=${here === screen ? 'page' : nothing}>${words[language]}${
                    counts[screen] ? html` <span class="count">${counts[screen]}</span>` : nothing
                  }</a></li>`,
              )}
              <li class="in-menu">${otherLanguage(language)}</li>
              <li class="last"><span class="small who">${viewer.address}</span>
                <button class="link" @click=${logOut}>${texts.logOut[language]}</button></li>
            </ul>
          </nav>`
        : nothing
    }
  </header>`;
}

/** The same page in the other language. */
function otherLanguage(language: Language) {
  const tag = tags[language ? 0 : 1];
  return html`<a class="other-language" lang=${tag} hreflang=${tag} href="${location.pathname}?lang=${tag}">${texts.otherLanguage[language]}</a>`;
}
