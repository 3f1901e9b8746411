import { html } from '@lit-labs/ssr';
import { inAmsterdam } from './known.ts';
import type { Language } from './page.ts';

/** A step that a sign-up made. */
export interface Happened {
  readonly to: keyof (typeof words)['nl']['steps'];
  readonly at: Date;
}

const words = {
  nl: {
    name: 'Wat er tot nu toe gebeurde',
    steps: {
      RECEIVED: 'Je meldde je aan',
      CONFIRMED: 'Je bevestigde dat jij het bent',
      IN_REVIEW: 'Je aanmelding ging naar wie erover beslist',
      WAITLISTED: 'Je kwam op de wachtlijst',
      OFFERED: 'Je kreeg een plek aangeboden',
      ACCEPTED: 'Je bent toegelaten',
      DECLINED: 'Je bent niet toegelaten',
      WITHDRAWN: 'Je meldde je af',
      EXPIRED: 'Je aanmelding verliep',
      OVER: 'Je deelname stopte',
    },
    ofStart: {
      RECEIVED: 'Je deed je aanvraag',
      IN_REVIEW: 'Je aanvraag ging naar wie erover beslist',
      ACCEPTED: 'Je aanvraag is goedgekeurd',
      DECLINED: 'Je aanvraag is afgewezen',
      WITHDRAWN: 'Je trok je aanvraag in',
      EXPIRED: 'Je aanvraag verliep',
    },
  },
  en: {
    name: 'What happened so far',
    steps: {
      RECEIVED: 'You signed up',
      CONFIRMED: 'You confirmed that it is you',
      IN_REVIEW: 'Your sign-up went to who decides',
      WAITLISTED: 'You came on the waiting list',
      OFFERED: 'You were offered a place',
      ACCEPTED: 'You were admitted',
      DECLINED: 'You were not admitted',
      WITHDRAWN: 'You withdrew',
      EXPIRED: 'Your sign-up expired',
      OVER: 'Your membership ended',
    },
    ofStart: {
      RECEIVED: 'You made your request',
      IN_REVIEW: 'Your request went to who decides',
      ACCEPTED: 'Your request was approved',
      DECLINED: 'Your request was declined',
      WITHDRAWN: 'You withdrew your request',
      EXPIRED: 'Your request expired',
    },
  },
} as const;

/** Steps under each other, the newest last. */
export function timeline(
  happened: readonly Happened[],
  { language, isStart }: { readonly language: Language; readonly isStart: boolean },
) {
  const { name, steps: ofJoin, ofStart } = words[language];
  const steps: Record<Happened['to'], string> = isStart ? { ...ofJoin, ...ofStart } : ofJoin;
  const { shortInstant } = inAmsterdam(language);
  return html`<ol class="steps" aria-label=${name}>
    ${happened.map(({ to, at }) => html`<li>${steps[to]} · ${shortInstant(at)}</li>`)}
  </ol>`;
}
