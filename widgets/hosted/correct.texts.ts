import type { Language } from './page.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  /** Of who takes part in nothing. */
  readonly leadOfName: string;
  readonly name: string;
  readonly jobTitle: (network: string) => string;
  readonly send: string;
  /** @param owner who is responsible @param contact how to reach them; null: not known */
  readonly rest: (owner: string, contact: string | null) => string;
  readonly wrong: (faults: number) => string;
  readonly done: string;
}

export const correctWords: Record<Language, Words> = {
  nl: {
    title: 'Klopt er iets niet?',
    lead: 'Verbeter hier je naam en je functie.',
    leadOfName: 'Verbeter hier je naam.',
    name: 'Je naam',
    jobTitle: (network) => `Je functie bij ${network} (optioneel)`,
    send: 'Verbeter mijn gegevens',
    rest: (owner, contact) =>
      `Klopt er iets anders niet, zoals je mailadres, je organisatie of je team? Vraag het ${owner}${contact === null ? '' : `: ${contact}`}.`,
    wrong: (faults) => (faults === 1 ? 'Er klopt nog één ding niet' : `Er kloppen nog ${faults} dingen niet`),
    done: 'Gelukt: je gegevens zijn aangepast.',
  },
  en: {
    title: 'Is something not right?',
    lead: 'Correct your name and your job title here.',
    leadOfName: 'Correct your name here.',
    name: 'Your name',
    jobTitle: (network) => `Your job title in ${network} (optional)`,
    send: 'Correct my data',
    rest: (owner, contact) =>
      `Is something else not right, such as your mail address, your organisation or your team? Ask ${owner}${contact === null ? '' : `: ${contact}`}.`,
    wrong: (faults) => (faults === 1 ? 'One thing is not right yet' : `${faults} things are not right yet`),
    done: 'Done: your data was corrected.',
  },
};
