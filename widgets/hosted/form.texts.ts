import type { Words } from '../language.ts';

/** Before the title of a page whose form came back. */
export const mistaken: Words = ['Fout', 'Error'];
export const notSentYet: Words = ['Nog niet verstuurd', 'Not sent yet'];
export const allButOptional: Words = [
  'Vul alle velden in. Staat er (optioneel) bij, dan mag je het overslaan.',
  'Fill in all fields. Where it says (optional), you may skip it.',
];
/** Under the button. */
export const byMail: Words = [
  'Je krijgt een mail. Met de knop daarin maak je dit af.',
  'You get a mail. With the button in it you finish this.',
];
/** Instead of what the API says, which speaks of reloading the form: the one on the page is new already. */
export const noticeChanged: Words = [
  'De tekst over je gegevens is veranderd. Lees die onder het formulier, en verstuur het dan opnieuw.',
  'The text about your data has changed. Read it under the form, and then send the form again.',
];
export const questionsChanged: Words = [
  'De vragen van dit netwerk zijn veranderd. Kijk na wat er nu staat, en verstuur het formulier dan opnieuw.',
  'The questions of this network have changed. Check what is asked now, and then send the form again.',
];
export const sendAgain: Words = ['Verstuur het formulier nog een keer.', 'Send the form once more.'];
export const sentDifferently: Words = [
  'Je hebt dit formulier al een keer verstuurd, met iets anders erin. Kijk of alles klopt. Wil je dit ook versturen? Druk dan nog een keer op de knop.',
  'You sent this form before, with something else in it. See whether all is right. Do you want to send this too? Then press the button once more.',
];
export const nowWaiting: Words = [
  'Wat je hebt ingevuld, staat er nog. Wil je op de wachtlijst? Druk dan op de knop onder het formulier.',
  'What you filled in is still here. Do you want to join the waiting list? Then press the button under the form.',
];
/** To who signed up for the waiting list, where somebody decides on everybody. */
export const decidedFirst: Words = [
  'Na je bevestiging kijkt de netwerkmanager eerst naar je aanmelding. Zegt die ja, dan kom je op de wachtlijst.',
  'After you confirm, the network manager first looks at your sign-up. If the answer is yes, you join the waiting list.',
];
export const stillHere: Words = ['Wat je hebt ingevuld, staat er nog.', 'What you filled in is still here.'];

export const organisationHelp: Words = ['Typ de hele naam.', 'Type the whole name.'];
export const typeOrganisation: Words = ['Vul de naam van je organisatie in.', 'Enter the name of your organisation.'];
export const whichOrganisation: Words = [
  'Bedoel je een van deze organisaties?',
  'Do you mean one of these organisations?',
];
export const noneOfThese = (typed: string): Words => [`Geen van deze: ${typed}`, `None of these: ${typed}`];
export const oneQuestion: Words = ['Nog één vraag', 'One more question'];
export const otherUnit: Words = [
  'Een ander team of een andere afdeling (optioneel)',
  'Another team or department (optional)',
];
export const otherUnitHelp: Words = [
  'Staat het hierboven niet in de lijst? Typ dan de naam.',
  'Not in the list above? Then type its name.',
];
export const oneOnALine = (most: number): Words => [
  `Eén organisatie op een regel, hoogstens ${most}.`,
  `One organisation on a line, ${most} at most.`,
];
export const formElsewhere: Words = [
  'Dit formulier is op een andere website ingevuld. Daarom is het niet verstuurd. Vul het hier zelf in.',
  'This form was filled in on another website, so it was not sent. Fill it in here yourself.',
];
/** Of a partner site that is not known or may not send sign-ups any more. */
export const notThroughPartner: Words = [
  'Via de website waar je vandaan komt, kun je je nu niet aanmelden. Hier kan het wel.',
  'You cannot sign up through the website that you came from. Here you can.',
];
export const onceMoreHere: Words = [
  'Wat je hebt ingevuld, staat er nog. Druk nog een keer op de knop onder het formulier.',
  'What you filled in is still here. Press the button under the form once more.',
];
