import type { DemoWorkForm } from '../work-forms.ts';

/** Work forms for a group, with somebody who prepares them. */
export const gatherings: DemoWorkForm[] = [
  {
    slug: 'themalunch',
    nl: {
      title: 'Themalunch',
      summary:
        'Eén onderwerp, één verteller, drie kwartier met een broodje erbij. Laagdrempelig en na afloop weet je wie je kunt vragen.',
      steps: [
        ['Prikken', 'Kies een onderwerp dat deze maand speelt en een vaste plek in de agenda.'],
        ['Vertellen', 'De verteller krijgt twintig minuten en hooguit vijf dia’s.'],
        ['Vragen', 'De rest van de tijd is voor vragen uit het eigen werk.'],
      ],
      rules: [
        'Begin en eindig op tijd, ook als het leuk is.',
        'De verteller is een collega, geen leverancier.',
        'Wie later komt, schuift stil aan.',
      ],
      pitfalls: [
        'Het wordt een vergadering met brood.',
        'Alleen wie op kantoor werkt kan erbij zijn. Zet af en toe een online lunch op.',
      ],
    },
    en: {
      title: 'Theme lunch',
      summary:
        'One subject, one speaker, three quarters of an hour with a sandwich. Easy to join, and afterwards you know whom to ask.',
      steps: [
        ['Plan', 'Choose a subject that matters this month and a fixed place in the calendar.'],
        ['Tell', 'The speaker gets twenty minutes and five slides at most.'],
        ['Ask', 'The rest of the time is for questions from your own work.'],
      ],
      rules: [
        'Start and end on time, even when it is fun.',
        'The speaker is a colleague, not a supplier.',
        'Latecomers join quietly.',
      ],
      pitfalls: [
        'It turns into a meeting with bread.',
        'Only people at the office can join. Hold an online lunch now and then.',
      ],
    },
  },
  {
    slug: 'kennisquiz',
    nl: {
      title: 'Kennisquiz',
      summary:
        'Tien vragen over wet, beleid en praktijk, in teams gespeeld. Lachen mag, en de foute antwoorden zijn het leerzaamst.',
      steps: [
        ['Verzamelen', 'Vraag elk team om twee vragen waar zij zelf over twijfelden.'],
        ['Spelen', 'Gemengde teams van vier, een halve minuut per vraag.'],
        ['Nabespreken', 'Sta stil bij de vraag die de meeste teams fout hadden. Wat zegt dat over ons werk?'],
      ],
      rules: ['Niemand wordt persoonlijk uitgelegd waarom het fout was.', 'Elk antwoord heeft een bron.'],
      pitfalls: [
        'De quizmaster wil laten zien hoeveel hij weet.',
        'Na de quiz gebeurt er niets met wat iedereen fout had.',
      ],
    },
  },
  {
    slug: 'workshop',
    nl: {
      title: 'Workshop',
      summary:
        'In een dagdeel oefen je met iets wat je morgen kunt gebruiken. Minder uitleg, meer doen, en een afspraak over wat je gaat proberen.',
      steps: [
        ['Richten', 'Spreek met de begeleider af wat deelnemers na afloop kunnen, in één zin.'],
        ['Oefenen', 'Minstens de helft van de tijd zijn deelnemers zelf bezig, met een voorbeeld uit hun eigen werk.'],
        ['Afspreken', 'Ieder kiest één ding om te proberen en een collega die ernaar vraagt.'],
        ['Terugkomen', 'Bel elkaar na drie weken. Wat lukte, wat niet?'],
      ],
      rules: [
        'Oefenen mag misgaan.',
        'Telefoons in de tas, behalve in de pauze.',
        'Feedback gaat over wat je zag, en eindigt met een tip.',
      ],
      pitfalls: [
        'Te veel stof, te weinig tijd om te doen.',
        'Terug op het werk is er geen ruimte om het te proberen. Betrek de teamleider vooraf.',
      ],
    },
  },
  {
    slug: 'inspiratiesessie',
    nl: {
      title: 'Inspiratiesessie',
      summary: 'Iemand van buiten laat zien hoe het ook kan. Daarna vertaal je het samen naar je eigen praktijk.',
      steps: [
        ['Uitnodigen', 'Zoek een spreker die iets heeft gedaan, niet alleen bedacht.'],
        ['Luisteren', 'Een half uur verhaal, met wat er misging erbij.'],
        ['Vertalen', 'In kleine groepen: wat past bij ons, wat zeker niet, wat is de kleinste eerste stap?'],
      ],
      rules: ['De spreker krijgt vooraf drie vragen van de groep.', 'Scepsis is welkom, als je ook meedenkt.'],
      pitfalls: [
        'Iedereen gaat enthousiast naar huis en niemand heeft iets afgesproken.',
        'De spreker verkoopt een product.',
      ],
    },
  },
  {
    slug: 'expeditiebezoek',
    nl: {
      title: 'Expeditiebezoek',
      summary:
        'Drie expeditieleden en een expert werken een dagdeel bij een gastheer aan één vraag of één goed voorbeeld.',
      body: 'Het bezoek is een werksessie, geen rondleiding. De methode is waarderend onderzoek: begin bij wat al lukt en vergroot dat.',
      steps: [
        ['Voorbereiden', 'Lees de vraag van de gastheer en bel elkaar een half uur. Verdeel wie waarop let.'],
        ['Ontdekken', 'Spreek met mensen van de werkvloer. Vraag naar momenten waarop het goed ging.'],
        ['Verbeelden', 'Schets met de gastheer hoe het eruitziet als dat elke dag zo gaat.'],
        ['Uitzetten', 'Maak een routekaart met drie stappen en voor elke stap een naam.'],
        ['Verslag doen', 'Schrijf binnen twee weken een kort reisverslag.'],
      ],
      rules: [
        'Precies drie leden en één expert, niet meer.',
        'De gastheer kiest de datum mee.',
        'Je brengt ook een eigen voorbeeld mee.',
      ],
      pitfalls: [
        'Het wordt een presentatie van de gastheer.',
        'De routekaart is mooi, maar niemand is eigenaar van stap één.',
      ],
    },
    en: {
      title: 'Expedition visit',
      summary:
        'Three expedition members and an expert work for half a day at a host, on one question or one good example.',
      body: 'The visit is a work session, not a tour. The method is appreciative inquiry: start from what already works and enlarge it.',
      steps: [
        ['Prepare', 'Read the host’s question and call each other for half an hour. Divide who looks at what.'],
        ['Discover', 'Talk to people on the work floor. Ask about moments when it went well.'],
        ['Imagine', 'Sketch with the host what it looks like when every day goes like that.'],
        ['Set out', 'Make a roadmap of three steps, with a name for each.'],
        ['Report', 'Write a short travel report within two weeks.'],
      ],
      rules: [
        'Exactly three members and one expert, no more.',
        'The host helps to choose the date.',
        'You bring an example of your own.',
      ],
      pitfalls: ['It becomes a presentation by the host.', 'The roadmap is fine, but nobody owns step one.'],
    },
  },
];
