import type { Choices } from '../hosted/embed-choices.ts';
import { signsUp } from './kinds.ts';
import { letterWords } from './letter.texts.ts';
import { type Place, policyFor, scriptOf, wayOf } from './snippet.ts';

/** As it stands in a policy. */
export const policyText = ({ system }: Choices, origin: string) =>
  policyFor(system, origin).map(({ directive, value }) => `${directive} ${value}`);

/**
 * What a web master sends to whoever manages the server or the system: what has to be allowed, and why. Plain text.
 */
export function letterOf(choices: Choices, place: Place): string {
  const { kind, system, site, pin } = choices;
  const { origin } = place;
  const words = letterWords[place.language];
  const way = wayOf(system);
  const wish = signsUp(kind) ? words.wish.withForm : words.wish.toRead;
  const lines = policyFor(system, origin).map(
    ({ directive, value }) => `  ${directive} ${value}\n    ${words.why[directive]}`,
  );
  const paragraphs = [
    words.greeting,
    way === 'frame' ? words.frame(wish, origin) : words.script(wish, origin),
    ...(system === 'sharepoint' ? [words.sharepoint(new URL(origin).hostname)] : []),
    ...(way === 'script' ? [`${words.place[system]}\n\n  ${scriptOf(choices, place)}`] : []),
    `${words.policy}\n\n${lines.join('\n\n')}`,
    way === 'frame' ? words.framePrivacy : words.nothingElse,
    ...(pin && place.pinned && way !== 'frame' ? [words.pinned] : []),
    // Whoever only reads needs no list, but a frame does.
    ...(signsUp(kind) || way === 'frame' ? [words.site(site)] : []),
    words.more(`${origin}/embed?lang=${place.language}`),
  ];
  return paragraphs.join('\n\n');
}
