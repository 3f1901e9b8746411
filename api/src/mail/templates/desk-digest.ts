import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import { inEnglish, noPersonEn, noPersonNl } from './desk.ts';
import type { Content, Facts, NetworkNews, Part, Templates } from './facts.ts';
import { dayIn } from './words.ts';

interface Words {
  readonly unnamed: string;
  readonly signUps: (count: number) => string;
  readonly joined: (count: number) => string;
  readonly left: (count: number) => string;
  readonly empty: (count: number) => string;
  readonly toDecide: (count: string) => string;
  readonly waits: (isOne: boolean) => string;
  readonly happened: (day: string) => string;
  readonly withoutPeople: string;
  readonly button: string;
  readonly noPerson: string;
  readonly why: string;
  readonly whyStaff: string;
  readonly query: string;
}

const words: Record<Locale, Words> = {
  NL: {
    unnamed: 'Een netwerk',
    signUps: (count) => (count === 1 ? '1 aanmelding' : `${count} aanmeldingen`),
    joined: (count) => (count === 1 ? '1 nieuwe deelnemer' : `${count} nieuwe deelnemers`),
    left: (count) => (count === 1 ? '1 afmelding' : `${count} afmeldingen`),
    empty: (count) => (count === 1 ? '1 organisatie zonder deelnemers' : `${count} organisaties zonder deelnemers`),
    toDecide: (count) => `${count} om over te beslissen`,
    waits: (isOne) => (isOne ? 'Er wacht iemand op je beslissing:' : 'Er wachten mensen op je beslissing:'),
    happened: (day) => `Dit veranderde er op ${day}:`,
    withoutPeople: 'Deze organisaties doen mee, maar hebben geen deelnemers:',
    button: 'Ga naar Mijn netwerken',
    noPerson: noPersonNl,
    why: 'Je krijgt dit overzicht om 7 uur, en alleen als er iets te vertellen is. Op Mijn netwerken kies je bij Instellingen welke mail je krijgt.',
    whyStaff:
      'Je krijgt dit overzicht omdat je erom vroeg, om 7 uur, en alleen als er iets veranderde. Stoppen kan op Mijn netwerken, bij Instellingen.',
    query: '',
  },
  EN: {
    unnamed: 'A network',
    signUps: (count) => (count === 1 ? '1 sign-up' : `${count} sign-ups`),
    joined: (count) => (count === 1 ? '1 new participant' : `${count} new participants`),
    left: (count) => (count === 1 ? '1 withdrawal' : `${count} withdrawals`),
    empty: (count) =>
      count === 1 ? '1 organisation without participants' : `${count} organisations without participants`,
    toDecide: (count) => `${count} to decide on`,
    waits: (isOne) => (isOne ? 'Somebody is waiting for your decision:' : 'People are waiting for your decision:'),
    happened: (day) => `This changed on ${day}:`,
    withoutPeople: 'These organisations take part, but have no participants:',
    button: 'Go to My networks',
    noPerson: noPersonEn,
    why: 'You get this summary at 7 in the morning, and only when there is something to tell. On My networks, under Settings, you choose which mail you get.',
    whyStaff:
      'You get this summary because you asked for it, at 7 in the morning, and only when something changed. You can stop it on My networks, under Settings.',
    query: inEnglish,
  },
};

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

function content(locale: Locale, facts: Facts): Content {
  const { unnamed, signUps, joined, left, empty, toDecide, waits, happened, withoutPeople, ...text } = words[locale];
  const came = (one: Pick<NetworkNews, 'joined' | 'left'>) =>
    [...(one.joined > 0 ? [joined(one.joined)] : []), ...(one.left > 0 ? [left(one.left)] : [])].join(', ');
  const waiting = sum(facts.toDecide.map(({ count }) => count));
  const moved = facts.news.filter((one) => one.joined + one.left > 0);
  const bare = facts.news.filter(({ emptyOrganisations }) => emptyOrganisations > 0);
  const all = { joined: sum(moved.map((one) => one.joined)), left: sum(moved.map((one) => one.left)) };
  const listed = (networks: readonly NetworkNews[], tab: string, said: (one: NetworkNews) => string): Part => ({
    list: networks.map((one) => ({
      text: `${one.title ?? unnamed}: ${said(one)}`,
      href: `${facts.publicUrl}/desk/netwerken/${encodeURIComponent(one.networkId)}/${tab}${text.query}`,
    })),
  });
  return {
    subject: waiting > 0 ? toDecide(signUps(waiting)) : came(all),
    parts: [
      ...(waiting > 0
        ? [
            waits(waiting === 1),
            { list: facts.toDecide.map(({ title, count }) => `${title ?? unnamed}: ${signUps(count)}`) },
          ]
        : []),
      ...(moved.length > 0 ? [happened(dayIn(locale, facts.newsOn)), listed(moved, 'deelnemers', came)] : []),
      ...(bare.length > 0
        ? [withoutPeople, listed(bare, 'organisaties', ({ emptyOrganisations }) => empty(emptyOrganisations))]
        : []),
      { button: text.button, href: `${facts.publicUrl}/desk${text.query}` },
      text.noPerson,
      facts.isForStaff ? text.whyStaff : text.why,
    ],
  };
}

/** What waits for a decision, and what happened the day before; numbers only. */
export const deskDigest: Templates = {
  NL: (facts) => content('NL', facts),
  EN: (facts) => content('EN', facts),
};
