import type { Complaint } from './complaints.ts';

/** A published outcome, as far as the rules look at it. Strapi itself asks for what is required. */
export interface Outcome {
  value: number;
  unit: 'PERCENT' | 'COUNT' | 'MARK';
  n: number | null;
  /** Days as YYYY-MM-DD. */
  periodStartsOn: string;
  periodEndsOn: string;
  sourceUrl: string | null;
  programme?: object | null | undefined;
  network?: object | null | undefined;
}

const MOST = 1_000_000_000;

const bounds: Record<Outcome['unit'], { holds: (value: number) => boolean; message: string }> = {
  PERCENT: {
    holds: (value) => value >= 0 && value <= 100,
    message: 'Een percentage ligt van 0 tot en met 100. Pas het getal aan, of kies een andere soort.',
  },
  COUNT: {
    holds: (value) => Number.isInteger(value) && value >= 0 && value <= MOST,
    message: 'Een aantal is een heel getal van 0 of meer. Pas het getal aan, of kies een andere soort.',
  },
  MARK: {
    holds: (value) => value >= 1 && value <= 10,
    message: 'Een rapportcijfer ligt van 1 tot en met 10. Pas het getal aan, of kies een andere soort.',
  },
};

/** What stands in the way of publishing an outcome, in the editor's words; empty when nothing does. */
export function complaintsAboutOutcome(outcome: Outcome): Complaint[] {
  const { holds, message } = bounds[outcome.unit];
  const complaints: (Complaint | false)[] = [
    !holds(outcome.value) && { field: 'value', message },
    outcome.n !== null &&
      (outcome.n < 1 || outcome.n > MOST) && {
        field: 'n',
        message: 'Het aantal ondervraagden is 1 of meer. Weet je het niet, laat het dan leeg.',
      },
    outcome.periodEndsOn < outcome.periodStartsOn && {
      field: 'periodEndsOn',
      message: 'De laatste dag van de periode ligt vóór de eerste dag. Pas een van beide aan.',
    },
    Boolean(outcome.sourceUrl) &&
      !isOnTheWeb(outcome.sourceUrl ?? '') && {
        field: 'sourceUrl',
        message: 'Dit is geen adres op het web. Vul het hele adres in, beginnend met https://',
      },
    !outcome.programme &&
      !outcome.network && {
        field: 'programme',
        message: 'Kies het programma of het netwerk waar dit getal over gaat.',
      },
    Boolean(outcome.programme && outcome.network) && {
      field: 'network',
      message: 'Kies een programma of een netwerk, niet allebei. Een netwerk hoort al bij een programma.',
    },
  ];
  return complaints.filter((complaint) => complaint !== false);
}

const isOnTheWeb = (address: string) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
