import type { Choices } from '../hosted/embed-choices.ts';
import { type Subject, signsUp } from './kinds.ts';
import { letterWords } from './letter.texts.ts';
import { isPasted, type Place, piecesOf, policyFor, wayOf } from './snippet.ts';

/**
 * What a web master sends to whoever manages the server or the system: what has to be allowed, and why. Plain text.
 */
export function letterOf(choices: Choices, subject: Subject, place: Place): string {
  const { kind, system, site, pin } = choices;
  const { origin } = place;
  const words = letterWords[place.language];
  const way = wayOf(system);
  const wish = signsUp(kind) ? words.wish.withForm : words.wish.toRead;
  const lines = policyFor(system, origin).map(
    ({ directive, value }) => `  ${directive} ${value}\n    ${words.why[directive]}`,
  );
  const pieces = new Map(piecesOf(choices, subject, place).map(({ what, code }) => [what, indented(code)]));
  const [snippet = '', style] = [pieces.get('html'), pieces.get('css')];
  const pasted = isPasted(system)
    ? [
        `${words.place[system]}\n\n${snippet}`,
        `${words.tags}\n\n${indented(tagsIn(snippet))}`,
        ...(style ? [`${words.style}\n\n${style}`] : []),
      ]
    : [];
  const paragraphs = [
    words.greeting,
    way === 'frame' ? words.frame(wish, origin) : words.script(wish, origin),
    ...(system === 'sharepoint' ? [words.sharepoint(new URL(origin).hostname)] : []),
    ...pasted,
    `${words.policy}\n\n${lines.join('\n\n')}`,
    way === 'frame' ? words.framePrivacy : words.nothingElse,
    ...(pin && place.pinned && way !== 'frame' ? [words.pinned] : []),
    // Whoever only reads needs no list, but a frame does.
    ...(signsUp(kind) || way === 'frame' ? [words.site(site)] : []),
    words.more(`${origin}/embed?lang=${place.language}`),
  ];
  return paragraphs.join('\n\n');
}

const indented = (text: string) => text.replace(/^/gm, '  ');

/** Each with its attributes, as an editor's list of what is allowed has them. */
function tagsIn(snippet: string): string {
  const tags = [...snippet.matchAll(/<([a-z][a-z-]*)((?: [a-z-]+(?:="[^"]*")?)*)>/g)];
  return tags.map(([, tag, attributes = '']) => `<${tag}${attributes.replace(/="[^"]*"/g, '')}>`).join('\n');
}
