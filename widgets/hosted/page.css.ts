import { convenantsStyles } from '../convenants/convenants.css.ts';
import { look } from '../look.css.ts';
import { networkCardStyles } from '../network-card/network-card.css.ts';
import { outcomeStyles } from '../outcome/outcome.css.ts';
import { moreFieldsStyles } from '../sign-up/more-fields.css.ts';
import { signUpStyles } from '../sign-up/sign-up.css.ts';
import { workFormsStyles } from '../work-forms/work-forms.css.ts';

/** The look of the elements, for what stands in a page itself: the element's host becomes whatever holds it. */
const inPage = (css: string) =>
  css.replace(/:host(\([^)]*\))?/g, (_, which?: string) => (which ? `&:is${which}` : '&'));
const elementStyle = inPage([look, networkCardStyles, signUpStyles, moreFieldsStyles].join('\n'));

/** Of every hosted page; its hash stands in the policy, so it is the same on all. */
export const pageStyle = `
:root { color-scheme: light dark; --accent: #0b5f7a; --on-accent: #fff; --text: #17252b; --quiet: #4b5a61; --line: #d3dadd; --paper: #fff; --ground: #f2f0ea; --tint: #e9f2f5; --error: #a3161f; --error-tint: #fdf1f1; }
@media (prefers-color-scheme: dark) {
  :root { --accent: #7cc7e0; --on-accent: #0c1a20; --text: #eaf0f2; --quiet: #b3c0c6; --line: #3b4a51; --paper: #1b262b; --ground: #121a1e; --tint: #20343c; --error: #ff9b9b; --error-tint: #3a2022; }
}
* { box-sizing: border-box; min-width: 0; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 42rem; margin: 0 auto; padding: 0 1.25rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem 1rem; padding-top: 1.5rem; }
header a { padding: .5rem 0; }
.above { display: flex; align-items: center; gap: .6rem; margin: 0; font-weight: 600; }
.mark { width: 2rem; height: 2rem; flex: none; fill: var(--accent); }
main { padding-bottom: 3rem; }
footer { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding-bottom: 2rem; }
footer a { display: inline-block; padding: .5rem 0; }
body.bare { background: none; }
.bare main { max-width: none; padding: 0; }
main > p:first-child { margin-top: 1rem; }
h1 { margin: 1.25rem 0 1rem; font-size: clamp(1.375rem, 5vw, 1.75rem); line-height: 1.2; hyphens: auto; }
h2 { margin: 0 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
main > h2 { margin-top: 2rem; }
h3 { margin: 1.5rem 0 .25rem; font-size: 1.0625rem; }
p { margin: 0 0 .75rem; }
ul, ol { margin: 0 0 .75rem; padding-inline-start: 1.25rem; }
a, summary { color: var(--accent); }
.card { margin: 0 0 1.25rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); }
.card > :last-child { margin-bottom: 0; }
.notice { margin: 0 0 1.25rem; padding: .875rem 1.125rem; border-inline-start: 4px solid var(--accent); border-radius: 4px; background: var(--tint); }
.notice > :last-child { margin-bottom: 0; }
.bad { border-color: var(--error); background: var(--error-tint); }
.small { color: var(--quiet); font-size: .9375rem; }
.state { margin: 0 0 .25rem; color: var(--accent); font-weight: 700; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0 0; }
form { margin: 0; }
form + p, form + h3 { margin-top: 1.25rem; }
.steps { list-style: none; margin: 1.25rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9375rem; }
.steps li { position: relative; padding: 0 0 .5rem 1.5rem; }
.steps li::before { content: ''; position: absolute; inset-inline-start: 0; top: .35em; width: .7em; height: .7em; border: 2px solid var(--accent); border-radius: 50%; background: var(--paper); }
.steps li:last-child { padding-bottom: 0; color: var(--text); font-weight: 600; }
.steps li:last-child::before { background: var(--accent); }
button, .button { display: inline-block; min-height: 44px; padding: .6rem 1.25rem; border: 2px solid var(--accent); border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
button.second { background: none; color: var(--accent); }
button.danger { border-color: var(--error); background: none; color: var(--error); }
label { display: block; margin: 0 0 .25rem; font-weight: 600; }
input { width: 100%; min-height: 44px; margin: 0 0 1rem; padding: .5rem .75rem; border: 1px solid var(--quiet); border-radius: 8px; background: var(--paper); color: inherit; font: inherit; }
.mistake { margin: 0 0 .25rem; color: var(--error); font-weight: 600; }
input[aria-invalid=true] { border: 2px solid var(--error); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
summary { width: fit-content; max-width: 100%; padding: .6rem 0; font-weight: 600; cursor: pointer; }
details[open] > summary { margin-bottom: .5rem; }
dl { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); gap: .25rem 1rem; margin: 0 0 .75rem; }
dt { color: var(--quiet); }
dd { margin: 0; grid-column: 2; }
.list { list-style: none; padding: .25rem 1.25rem; }
.list li { padding: .75rem 0; }
.list li + li { border-top: 1px solid var(--line); }
.list a { display: block; padding: .25rem 0; font-weight: 600; }
iframe { width: 100%; height: 38rem; margin: 0 0 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: #fff; }
pre { margin: 0; font: .9375rem/1.5 ui-monospace, monospace; white-space: pre-wrap; }
main { --leerkring-accent: var(--accent); --leerkring-on-accent: var(--on-accent); --leerkring-text: var(--text); --leerkring-background: var(--paper); --leerkring-radius: 12px; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { grid-column: 1; } dd:has(+ dt) { margin-bottom: .5rem; } button { width: 100%; } .actions form { width: 100%; } }
.element {
${elementStyle}
}
.element { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
body:not(.bare):has(.programme, .convenants) > :is(header, main, footer) { max-width: 72rem; }
.element h1 { margin: 0; }
.element h2 { margin: 0 0 .5rem; hyphens: auto; }
.element .act { gap: .75rem 1rem; }
.element .rich > h2 { margin: .5rem 0 0; }
.element section ul { display: grid; gap: .25rem; }
.element form { max-width: none; }
.element a.button { color: var(--on-accent); text-decoration: none; }
.element a.button.second { background: none; color: var(--ink); }
main > .element { margin-top: 1rem; }
:is(.programme, .convenants) > .lead { margin: -.5rem 0 0; max-width: 42rem; font-size: 1.125rem; }
.programme .rich { max-width: 42rem; }
.programme section > .grid { margin: 1rem 0; }
.programme section > p { margin-bottom: .75rem; }
.element.convenants {
${convenantsStyles}
}
.element.outcome {
${outcomeStyles}
}
.element .work-forms {
${workFormsStyles}
}
.convenants dd { grid-column: 1; }
@media (forced-colors: active) { .mark { fill: CanvasText; } .element a.button { forced-color-adjust: none; } }
@media print { header a, footer, .actions, details:not([open]) { display: none; } }
`;
