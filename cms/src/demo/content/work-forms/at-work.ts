import type { DemoWorkForm } from '../work-forms.ts';

/** Work forms that happen during the work itself. */
export const atWork: DemoWorkForm[] = [
  {
    slug: 'samen-inwerken',
    nl: {
      title: 'Samen inwerken',
      summary: 'Nieuwe collega’s van verschillende afdelingen beginnen op dezelfde dag en trekken vier weken samen op.',
      steps: [
        ['Welkom', 'Eén ochtend voor iedereen: wie zijn we, voor wie doen we het, waar vind je wat?'],
        ['Rondje langs het werk', 'Elke nieuwe collega kijkt een dagdeel mee bij drie afdelingen.'],
        ['Vragenuur', 'Elke vrijdag een uur met een ervaren collega, alleen voor vragen.'],
        ['Terugblik', 'Na vier weken vertellen de nieuwe collega’s wat hun opviel. Met een frisse blik zie je meer.'],
      ],
      rules: [
        'Domme vragen bestaan hier niet.',
        'De eerste week heb je nog geen eigen dossiers.',
        'Een ander dan je leidinggevende begeleidt je.',
      ],
      pitfalls: [
        'Door drukte wordt het inwerken de eerste dag al overgeslagen.',
        'Alles in één week willen vertellen.',
      ],
    },
    en: {
      title: 'Shared onboarding',
      summary: 'New colleagues of different departments start on the same day and spend four weeks together.',
      steps: [
        ['Welcome', 'One morning for everyone: who are we, for whom do we do it, where do you find what?'],
        ['Round of the work', 'Each new colleague spends half a day in three departments.'],
        ['Question hour', 'Every Friday an hour with an experienced colleague, for questions only.'],
        ['Looking back', 'After four weeks the new colleagues tell what struck them. Fresh eyes see more.'],
      ],
      rules: [
        'There are no stupid questions.',
        'You have no files of your own in the first week.',
        'Somebody other than your manager guides you.',
      ],
      pitfalls: ['Work is busy and onboarding is skipped on day one.', 'Wanting to tell everything in one week.'],
    },
  },
  {
    slug: 'meeloopdag',
    nl: {
      title: 'Meeloopdag',
      summary:
        'Een dag kijken in de keuken van een ander, bij een andere afdeling of een andere organisatie. Je ziet wat je zelf niet meer ziet.',
      steps: [
        ['Leervraag', 'Schrijf vooraf op wat je wilt zien en deel dat met je gastheer.'],
        ['Meelopen', 'Kijk vooral. Schrijf drie dingen op die je verbazen.'],
        ['Nabespreken', 'Neem aan het eind een half uur om te vertellen wat je zag en te vragen waarom het zo gaat.'],
        ['Terugbrengen', 'Vertel je eigen team één ding dat jullie kunnen overnemen.'],
      ],
      rules: [
        'Je tekent voor geheimhouding als je bij cliënten of inwoners komt.',
        'Wie meeloopt, ontvangt later ook iemand.',
        'Je kijkt zonder oordeel en vraagt naar redenen.',
      ],
      pitfalls: ['De gastheer laat alleen de mooie dingen zien.', 'Je gaat meewerken en vergeet te kijken.'],
    },
    en: {
      title: 'Job-shadow day',
      summary:
        'A day in somebody else’s kitchen, in another department or organisation. You see what you no longer see at home.',
      steps: [
        ['Question', 'Write down beforehand what you want to see and share it with your host.'],
        ['Shadow', 'Mostly look. Write down three things that surprise you.'],
        ['Talk it over', 'Take half an hour at the end to tell what you saw and to ask why it is done this way.'],
        ['Bring back', 'Tell your own team one thing you could take over.'],
      ],
      rules: [
        'You sign for confidentiality where you meet clients or residents.',
        'Whoever shadows will host somebody later.',
        'You look without judging and ask for reasons.',
      ],
      pitfalls: ['The host only shows the good parts.', 'You start to help and forget to look.'],
    },
  },
  {
    slug: 'buddy',
    nl: {
      title: 'Buddy op de werkplek',
      summary:
        'Een ervaren collega die je een half jaar lang alles mag vragen. Geen beoordelaar, wel iemand die de weg weet.',
      steps: [
        ['Koppelen', 'Kies iemand van een ander team, die er zelf zin in heeft.'],
        ['Afspreken', 'Eén vast moment per week, en hoe je elkaar tussendoor bereikt.'],
        ['Afronden', 'Na een half jaar kijk je samen terug. Vaak word je daarna zelf iemands buddy.'],
      ],
      rules: [
        'Wat je je buddy vertelt, gaat niet naar je leidinggevende.',
        'Een buddy heeft hooguit twee collega’s tegelijk.',
      ],
      pitfalls: [
        'De buddy neemt het werk over in plaats van mee te kijken: de reparatiereflex.',
        'Na een maand verwatert het. Zet de afspraken vooraf in de agenda.',
      ],
    },
  },
  {
    slug: 'aanschuiven',
    nl: {
      title: 'Aanschuiven bij een andere afdeling',
      summary:
        'Eén ochtend per maand werk je aan een bureau op een andere afdeling. Je doet je eigen werk en hoort ondertussen dat van hen.',
      steps: [
        ['Plek zoeken', 'Vraag welke afdeling een bureau vrij heeft. Wissel elke maand.'],
        ['Zitten', 'Doe je eigen werk, drink mee koffie, luister.'],
        ['Eén vraag', 'Stel voor je weggaat één vraag over wat je hoorde.'],
      ],
      rules: ['Je bent te gast en geen controleur.', 'Vertrouwelijke gesprekken voeren zij in een aparte ruimte.'],
      pitfalls: ['Met een koptelefoon op zitten.', 'Alleen gaan als je iets nodig hebt.'],
    },
  },
  {
    slug: 'even-bellen',
    nl: {
      title: 'Even bellen in plaats van mailen',
      summary:
        'Een vraag die je in twee minuten kunt stellen, bel je. Je krijgt sneller antwoord en leert een collega kennen.',
      steps: [
        ['Opzoeken', 'Zoek in de lijst met onderwerpen wie hier veel van weet.'],
        ['Bellen', 'Zeg je naam, je vraag, en vraag of het uitkomt.'],
        ['Delen', 'Is het antwoord ook voor anderen nuttig? Zet het op het forum.'],
      ],
      rules: [
        'Komt het niet uit, dan maak je een afspraak.',
        'Een besluit over een inwoner leg je daarna schriftelijk vast.',
      ],
      pitfalls: [
        'Altijd dezelfde collega bellen, tot die niet meer opneemt.',
        'Het antwoord blijft tussen jullie tweeën.',
      ],
    },
    en: {
      title: 'A call instead of a mail',
      summary:
        'A question you can ask in two minutes, you ask by phone. You get an answer sooner and come to know a colleague.',
      steps: [
        ['Look up', 'Find in the list of subjects who knows a lot about this.'],
        ['Call', 'Say your name and your question, and ask whether it is a good moment.'],
        ['Share', 'Is the answer useful to others? Put it on the forum.'],
      ],
      rules: [
        'If it is not a good moment, make an appointment.',
        'A decision about a resident is put in writing afterwards.',
      ],
      pitfalls: [
        'Always calling the same colleague, until they stop answering.',
        'The answer stays between the two of you.',
      ],
    },
  },
];
