/** Of the snippet builder, after the style of every hosted page. */
export const embedStyle = `
header, main, footer { max-width: 78rem; }
.unseen { position: absolute; clip-path: inset(50%); }
.lead { max-width: 42rem; font-size: 1.125rem; color: var(--quiet); }
.builder { display: grid; gap: 0 2.5rem; align-items: start; }
.builder h2 { display: flex; gap: .6rem; align-items: center; margin: 0 0 1rem; }
.number { display: grid; place-items: center; flex: none; width: 1.9rem; height: 1.9rem; border: 2px solid var(--accent); border-radius: 50%; color: var(--accent); font-size: 1rem; font-variant-numeric: tabular-nums; }
.builder h3 { margin: 1.75rem 0 .25rem; }
.builder .card > h2 + h3, .builder .card > h2 + p + h3 { margin-top: 0; }
.builder fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; }
.builder legend { margin: 0 0 .5rem; padding: 0; font-weight: 600; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5rem), 1fr)); gap: .5rem; }
.choice { position: relative; margin: 0; font-weight: 400; line-height: 1.35; hyphens: auto; }
.choice input { position: absolute; inset: 0; width: 100%; height: 100%; min-height: 0; margin: 0; opacity: 0; cursor: pointer; }
.choice span { display: flex; gap: .6rem; align-items: center; height: 100%; min-height: 44px; padding: .5rem .75rem; border: 1px solid var(--quiet); border-radius: 8px; }
.choice span::before { content: ''; flex: none; width: 1rem; height: 1rem; border: 1px solid var(--quiet); border-radius: 50%; }
.choice :hover + span { background: var(--tint); }
.choice :checked + span { border-color: var(--accent); background: var(--tint); box-shadow: inset 0 0 0 1px var(--accent); }
.choice :checked + span::before { border: 5px solid var(--accent); background: var(--paper); }
.choice :focus-visible + span { outline: 3px solid var(--accent); outline-offset: 3px; }
.check { display: flex; gap: .75rem; align-items: start; }
.check input { flex: none; width: 1.5rem; min-height: 1.5rem; margin: 0; accent-color: var(--accent); }
select { width: 100%; min-height: 44px; margin: 0 0 1rem; padding: .5rem .75rem; border: 1px solid var(--quiet); border-radius: 8px; background: var(--paper); color: inherit; font: inherit; text-overflow: ellipsis; }
.field { margin: 0 0 1rem; }
.field input, .field select { margin: 0; }
.field .small { margin: 0 0 .25rem; }
.field > :last-child { margin-bottom: 0; }
.field .verdict { margin: .35rem 0 0; }
.mistake:empty, .verdict:empty { display: none; }
.with-picker { display: flex; gap: .5rem; }
.with-picker input[type=color] { flex: none; width: 3.25rem; padding: .3rem; cursor: pointer; }
form:not(:has([name=element]:is([value=networks], [value=start], [value=programme], [value=work-forms]):checked)) .of-programme,
form:not(:has([name=element]:is([value=network], [value=sign-up]):checked)) .of-network,
form:not(:has([name=element][value=convenants]:checked)) .of-region,
form:not(:has([name=element][value=outcome]:checked)) .of-outcome { display: none; }
.verdict.good::before { content: '✓ '; }
.verdict.poor { color: var(--error); font-weight: 600; }
.verdict.poor::before { content: '! '; }
.stage-head { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: end; justify-content: space-between; }
.stage-head fieldset { margin: 0 0 1rem; }
.stage-head .choices { display: flex; }
.stage-head .choice span { padding-block: .25rem; }
.stage { overflow: hidden; padding: clamp(.75rem, 3vw, 1.5rem); border: 1px dashed var(--quiet); border-radius: 8px; background: #fff; color: #17252b; color-scheme: light; font-size: 1rem;
  --leerkring-accent: initial; --leerkring-on-accent: initial; --leerkring-text: initial; --leerkring-background: initial; --leerkring-radius: initial; }
.not-sent:empty { position: absolute; clip-path: inset(50%); }
.stage.narrow > * { width: 280px; max-width: 100%; margin-inline: auto; }
.stage iframe { display: block; height: 32rem; margin: 0; border: 0; border-radius: 0; }
.stage a { color: #0b5f7a; }
.code { position: relative; margin: .5rem 0 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--ground); }
.code pre { padding: 1rem; font-size: .875rem; overflow-wrap: anywhere; }
.code button { display: block; margin: 0 1rem 1rem; }
button[hidden] { display: none; }
.letter details { margin: .5rem 0 0; }
.letter pre { font-size: .9375rem; }
.letter code { font-family: system-ui, sans-serif; }
.status { position: fixed; z-index: 1; inset: auto 1rem 1rem; width: fit-content; max-width: calc(100% - 2rem); margin: 0 auto; padding: .75rem 1.25rem; border: 1px solid var(--text); border-radius: 8px; background: var(--text); color: var(--paper); font-weight: 600; }
.status:empty { position: absolute; clip-path: inset(50%); }
.builder details { margin: 0 0 1rem; }
.of-element { margin: 0 0 2.5rem; }
.of-element h3 { margin-top: 1.25rem; }
.of-element code, p code, td code, th code { font: .9375em ui-monospace, monospace; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
th { width: 34%; font-weight: 600; }
.toc { columns: 2 16rem; }
.toc a { display: inline-block; padding: .25rem 0; }
@media (min-width: 62rem) { .builder { grid-template-columns: minmax(20rem, 30rem) minmax(0, 1fr); } }
@media (max-width: 30rem) { .stage-head fieldset { display: none; } .card { padding: 1rem; } .stage-head button, .code button { width: auto; } table, tbody, tr, th, td { display: block; width: auto; } td { border-top: 0; padding-top: 0; } }
@media (forced-colors: active) { .choice :checked + span { outline: 3px solid Highlight; } .choice :checked + span::before { border-color: Highlight; } }
`;
