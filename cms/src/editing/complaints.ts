import { complaintsAboutQuestions, type Question } from './question-complaints.ts';

/** A published network or programme, as far as the rules look at it. */
export interface Content {
  visibility: 'PUBLIC' | 'INTERNAL';
  hostOrganisationName: string | null;
  hostOrganisationKvk: string | null;
  programme?: object | null;
  owner?: object | null;
  phase?: 'IN_FORMATION' | 'ACTIVE' | 'ENDED';
  endsOn?: string | null;
  signUp?: {
    opensOn: string | null;
    closesOn: string | null;
    minimumOrganisations: number | null;
    maximumOrganisations: number | null;
  } | null;
  questions?: Question[];
}

export interface Complaint {
  field: string;
  message: string;
}

/**
 * What stands in the way of publishing, in the editor's words; empty when nothing does.
 * @param belongsTo the relation that says who is responsible; without it nobody could sign up
 */
export function complaintsAbout(content: Content, belongsTo: 'programme' | 'owner'): Complaint[] {
  const { signUp } = content;
  const host = [content.hostOrganisationName, content.hostOrganisationKvk].filter(Boolean).length;
  const complaints: (Complaint | false)[] = [
    !content[belongsTo] && {
      field: belongsTo,
      message:
        belongsTo === 'programme'
          ? 'Kies het programma waar dit netwerk bij hoort.'
          : 'Kies wie verantwoordelijk is voor de persoonsgegevens.',
    },
    host === 1 && {
      field: 'hostOrganisationName',
      message: 'Vul de naam en het KvK-nummer van de organisatie allebei in, of laat ze allebei leeg.',
    },
    content.visibility === 'INTERNAL' &&
      host === 0 && {
        field: 'visibility',
        message: 'Intern kan alleen binnen één organisatie. Vul de naam en het KvK-nummer van die organisatie in.',
      },
    isBefore(signUp?.closesOn, signUp?.opensOn) && {
      field: 'signUp.closesOn',
      message: 'De laatste dag van de aanmelding ligt vóór de eerste dag. Pas een van beide aan.',
    },
    isLess(signUp?.maximumOrganisations, signUp?.minimumOrganisations) && {
      field: 'signUp.maximumOrganisations',
      message: 'Het maximum aantal organisaties is lager dan het minimum. Pas een van beide aan.',
    },
    ...complaintsAboutQuestions(content.questions ?? []),
    content.phase === 'ENDED' &&
      !content.endsOn && { field: 'endsOn', message: 'Dit netwerk is gestopt. Vul de laatste dag van het netwerk in.' },
  ];
  return complaints.filter((complaint) => complaint !== false);
}

/** Days as YYYY-MM-DD sort as text. */
const isBefore = (day?: string | null, other?: string | null) => Boolean(day && other && day < other);
const isLess = (count?: number | null, other?: number | null) =>
  typeof count === 'number' && typeof other === 'number' && count < other;
