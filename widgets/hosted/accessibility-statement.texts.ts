import type { Language } from './page.ts';

interface StatementWords {
  readonly title: string;
  readonly above: string;
  readonly intro: string;
  readonly standard: string;
  readonly standardText: readonly string[];
  readonly tested: string;
  readonly testedLead: string;
  /** Only what the tests of this release do. */
  readonly testedHow: readonly string[];
  readonly notTested: string;
  readonly limits: string;
  readonly limitsList: readonly string[];
  readonly report: string;
  readonly reportText: string;
  readonly whom: string;
  readonly nobody: string;
  readonly complaint: string;
  dated(day: string): string;
}

export const statementWords: Record<Language, StatementWords> = {
  nl: {
    title: 'Toegankelijkheid',
    above: 'Leerkring',
    intro:
      'Iedereen moet een netwerk kunnen vinden en zich kunnen aanmelden. Ook wie slecht ziet, geen muis gebruikt of veel tekst lastig vindt. Deze verklaring gaat over de pagina’s op dit adres en over de kaarten en formulieren van Leerkring op andere websites.',
    standard: 'Waar we ons aan houden',
    standardText: [
      'We maken Leerkring volgens de richtlijnen WCAG 2.2, niveau A en AA. Daar zit alles in wat de Europese norm EN 301 549 voor webpagina’s uit WCAG overneemt.',
      'Geen onafhankelijk bureau heeft dit onderzocht. We zeggen daarom niet dat Leerkring helemaal voldoet, maar wel wat we testen en wat we weten.',
    ],
    tested: 'Wat we testen',
    testedLead: 'Bij elke verandering doet een echte browser (Chromium) dit voor ons:',
    testedHow: [
      'De pagina’s, de kaarten en de formulieren controleren met de regels van twee programma’s, axe en Equal Access van IBM. In elke toestand, op een breed en een smal scherm, in lichte en donkere kleuren. Er mag geen enkele fout zijn.',
      'Meten of tekst, velden en de rand om wat je met het toetsenbord kiest genoeg opvallen, ook met de contrastkleuren van de computer.',
      'Vastleggen wat een schermlezer van elke kaart en elk formulier te horen krijgt: namen, koppen, uitleg en fouten. Verandert daar iets in, dan lezen we het na.',
      'Met de tabtoets door elke kaart en elk formulier gaan, heen en terug. De volgorde moet kloppen, en wat je kiest mag niet onder de bovenbalk van een website vallen.',
      'Een netwerk kiezen, een organisatie zoeken, vragen beantwoorden en aanmelden of een netwerk beginnen met alleen het toetsenbord.',
      'Nagaan of je na een fout in het formulier eerst leest wat er mis is, en of een schermlezer hoort wat er verandert.',
      'Nagaan of de formulieren zich houden aan de richtlijnen voor formulieren van NL Design System.',
      'Alles laten zien op 320 pixels breed: zo breed als een gewoon scherm bij 400 procent vergroting. Ook met meer ruimte tussen letters, woorden en regels. Niets mag buiten beeld vallen.',
      'De kaarten laten zien met tekst van 200 procent.',
      'Meten of knoppen en links op de kaarten en formulieren groot genoeg zijn, of ver genoeg uit elkaar staan.',
      'Een netwerk bekijken en aanmelden zonder JavaScript.',
    ],
    notTested:
      'We hebben nog niet getest met mensen met een beperking. Ook testen we niet met elke schermlezer en elke browser.',
    limits: 'Wat nog niet goed is, of niet in onze hand ligt',
    limitsList: [
      'De teksten en plaatjes van netwerken komen van redacteuren. Zij kiezen de woorden en beschrijven de plaatjes. Wat niet vertaald is, staat er in het Nederlands.',
      'Op andere websites kiest die website de kleuren van een kaart of een formulier. Zijn ze slecht te lezen? Gebruik dan de pagina van het netwerk op dit adres.',
      'Zet je op een andere website meer ruimte tussen letters, woorden en regels? Dan nemen onze kaarten en formulieren dat over. Alleen de regels van koppen blijven even dicht bij elkaar.',
      'Een formulier in een vast kader op een andere website schuift binnen dat kader. De link naar de pagina zelf werkt altijd.',
      'Het beheer waarin redacteuren hun teksten schrijven is van een andere maker (Strapi). Dat testen we niet.',
    ],
    report: 'Werkt er iets niet voor je?',
    reportText:
      'Meld het bij de mensen achter het programma waar je het tegenkwam. Vertel op welke pagina je was en wat er misging. Lukt aanmelden daardoor niet? Vraag of zij je willen aanmelden.',
    whom: 'Bij wie je het meldt',
    nobody: 'Er staan nu geen programma’s op dit adres. Meld het bij de organisatie die je de link gaf.',
    complaint:
      'Geeft een overheidsorganisatie geen antwoord, of ben je er niet tevreden over? Dan kun je een klacht indienen bij de Nationale ombudsman.',
    dated: (day) => `Deze verklaring is van ${day} en hoort bij de versie die nu draait.`,
  },
  en: {
    title: 'Accessibility',
    above: 'Leerkring',
    intro:
      'Everybody should be able to find a network and sign up. That includes who sees little, uses no mouse or finds long texts hard. This statement is about the pages at this address, and about the cards and forms of Leerkring on other websites.',
    standard: 'What we work by',
    standardText: [
      'We make Leerkring by the guidelines WCAG 2.2, levels A and AA. They hold all that the European standard EN 301 549 takes over from WCAG for web pages.',
      'No independent agency has examined this. So we do not say that Leerkring conforms in full, but we do say what we test and what we know.',
    ],
    tested: 'What we test',
    testedLead: 'At every change, a real browser (Chromium) does this for us:',
    testedHow: [
      'It checks the pages, the cards and the forms with the rules of two programs, axe and IBM’s Equal Access. In every state, on a wide and a narrow screen, in light and dark colours. There may not be a single fault.',
      'It measures whether text, fields and the outline of what you reach with the keyboard stand out enough, also with the contrast colours of the computer.',
      'It writes down what a screen reader gets of every card and every form: names, headings, help and mistakes. When that changes, we read it again.',
      'It goes through every card and every form with the Tab key, there and back. The order has to be right, and what you reach may not be under the bar at the top of a website.',
      'It chooses a network, finds an organisation, answers questions, and signs up or asks for a new network with the keyboard alone.',
      'It makes sure that after a mistake in the form you first read what is wrong, and that a screen reader hears what changes.',
      'It makes sure that the forms keep to the form guidelines of NL Design System.',
      'It shows everything at a width of 320 pixels: that of a usual screen enlarged to 400 per cent. Also with more room between letters, words and lines. Nothing may fall outside.',
      'It shows the cards with text of 200 per cent.',
      'It measures whether buttons and links on the cards and forms are large enough, or far enough apart.',
      'It reads about a network and signs up without JavaScript.',
    ],
    notTested:
      'We have not yet tested with people with disabilities. Nor do we test with every screen reader and browser.',
    limits: 'What is not right yet, or not in our hands',
    limitsList: [
      'Texts and pictures of networks come from editors. They choose the words and describe the pictures. What is not translated is in Dutch.',
      'On other websites, that website chooses the colours of a card or a form. Are they hard to read? Then use the network’s page at this address.',
      'Do you put more room between letters, words and lines on another website? Then our cards and forms take that over. Only the lines of headings stay as close together.',
      'A form in a fixed frame on another website scrolls within that frame. The link to the page itself always works.',
      'The system in which editors write their texts is of another maker (Strapi). We do not test it.',
    ],
    report: 'Does something not work for you?',
    reportText:
      'Tell the people behind the programme where you met it. Say on which page you were and what went wrong. Can you not sign up because of it? Ask whether they will do it for you.',
    whom: 'Whom to tell',
    nobody: 'There are no programmes at this address now. Tell the organisation that gave you the link.',
    complaint:
      'Does a Dutch public body not answer, or are you not satisfied with the answer? Then you can complain to the National Ombudsman of the Netherlands.',
    dated: (day) => `This statement is of ${day} and belongs to the version that runs now.`,
  },
};
