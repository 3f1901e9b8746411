import type { Words } from '../language.ts';

export const loading: Words = ['Even laden', 'Loading'];
export const unreachable: Words = ['We kunnen dit nu niet laten zien', 'We cannot show this right now'];
export const unreachableText: Words = [
  'Er komt geen antwoord. Je bent niets kwijt: kijk of je internet hebt, en probeer het zo weer.',
  'There is no answer. Nothing of yours is lost: see whether you are online, and try again in a moment.',
];
export const tryAgain: Words = ['Probeer het opnieuw', 'Try again'];
export const goneTitle: Words = ['Dit vinden we niet', 'We cannot find this'];
export const goneText: Words = [
  'De pagina bestaat niet, of hoort bij een netwerk dat niet van jou is.',
  'The page does not exist, or belongs to a network that is not yours.',
];
export const toNetworks: Words = ['Naar Mijn netwerken', 'To My networks'];
export const more: Words = ['Meer laden', 'Load more'];
/** After pressing "Meer laden". */
export const moreShown = (shown: number, total: number): Words => [
  `${shown} van ${total} getoond`,
  `${shown} of ${total} shown`,
];
export const notDone: Words = [
  'Het is niet gelukt. Kijk of het al is gebeurd, en probeer het anders opnieuw.',
  'That did not work. See whether it was done already, else try again.',
];
export const notAllowed: Words = [
  'Dit kan niet meer, of mag niet met jouw rol. Laad de pagina opnieuw.',
  'This is no longer possible, or not with your role. Reload the page.',
];
export const cancel: Words = ['Toch niet', 'Cancel'];
export const optional: Words = [' (optioneel)', ' (optional)'];
