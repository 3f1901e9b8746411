/**
 * The shared look. Two colours of the page are enough; every other one is derived and may be set (`LeerkringElement` lists
 * them). Font and text size are the page's. Lays itself out by the width it gets, not by the window's: a side bar of
 * 280 px is a real place to be.
 *
 * - `--paper` is dark where the text is light: so it is right on a page that forgot its `color-scheme`.
 * - `--ink` is the accent as a colour of text, no lighter than what reads on white, no darker than what reads on dark paper.
 *   It is mixed with a white that is transparent where the text is dark: then `alpha` is 0.5 and the mix still the accent;
 *   where the text is light it is 1, and what the white did to the accent is taken back.
 * - `--on-accent` is white or black, whichever contrasts more: `y` is WCAG's relative luminance, and at 0.18, which is
 *   0.565 in oklab, both reach 4.5.
 * - What has a ground of its own has our text on it; what stands on the page itself has the page's colour.
 * - What a page sets with `* {…}`, also with `!important`, loses from `!important` in a shadow root. These are what a text
 *   inherits and does not survive. Room between letters, words and lines does come in: readers who need it set it for the
 *   whole page. `1lh` is the height of a line around the element.
 */
export const look = /* css */ `
  :host {
    --accent: var(--leerkring-accent, light-dark(#0b5f7a, #7cc7e0));
    --text: var(--leerkring-text, light-dark(#17252b, #e8eef0));
    --paper: var(--leerkring-background, oklab(from var(--text) clamp(0.22, (0.6 - l) * 99, 1) 0 0));
    --ink: oklab(from color-mix(in oklab, var(--accent), oklab(from var(--text) 1 0 0 / calc((l - 0.6) * 99))) clamp(alpha * 0.72, (l - 1) * 2 * alpha + 1, alpha) calc(a * 2 * alpha) calc(b * 2 * alpha) / 1);
    --on-accent: var(--leerkring-on-accent, oklab(from color(from var(--accent) xyz y y y) calc((0.565 - l) * 1e9) 0 0));
    --quiet: var(--leerkring-quiet, color-mix(in oklab, var(--text) 75%, var(--paper)));
    --line: var(--leerkring-line, color-mix(in oklab, var(--text) 17%, var(--paper)));
    --tint: var(--leerkring-tint, color-mix(in oklab, var(--accent) 9%, var(--paper)));
    --error: var(--leerkring-error, color-mix(in oklab, #d3232f 60%, var(--text)));
    --radius: var(--leerkring-radius, 10px);
    --gap: calc(20px * var(--leerkring-space, 1));
    display: block;
    flex: auto !important;
    min-width: 0;
    max-width: 100%;
    color: inherit !important;
    -webkit-text-fill-color: currentColor !important;
    font-family: var(--leerkring-font, inherit) !important;
    font-weight: 400 !important;
    font-style: normal !important;
    line-height: max(1.5em, 1lh) !important;
    hyphens: auto !important;
    text-align: left !important;
    text-shadow: none !important;
    writing-mode: horizontal-tb !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    direction: ltr !important;
  }
  [hidden],
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    scroll-margin: 96px 0 8px;
    min-width: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  [href^='mail'] {
    hyphens: none;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  h4 {
    margin-top: 1em;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  a,
  summary,
  .link {
    color: var(--ink);
    text-decoration: underline;
  }
  br + a {
    display: inline-block;
    min-height: 24px;
  }
  summary {
    cursor: pointer;
    padding: 10px 0;
  }
  .small {
    font-size: 0.875em;
    color: var(--quiet);
  }
  button,
  input,
  select {
    font: inherit;
    color: var(--text);
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--quiet);
    border-radius: calc(var(--radius) * 0.6);
    background: var(--paper);
  }
  input,
  select {
    width: 100%;
  }
  button {
    cursor: pointer;
    font-weight: 600;
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  button:hover {
    text-decoration: underline;
  }
  .second {
    border-color: var(--ink);
    background: var(--paper);
    color: var(--ink);
  }
  .second:hover {
    background: var(--tint);
  }
  .link {
    font-weight: inherit;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  label {
    font-size: 0.875em;
    font-weight: 600;
  }
  .field,
  .grid,
  .bars {
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
    position: relative;
  }
  .grid {
    gap: var(--gap);
  }
  .box,
  :host(leerkring-sign-up) > div {
    color: var(--text);
    background: var(--paper);
    border: var(--frame, 1px solid var(--line));
    border-radius: var(--radius);
    padding: var(--inset, var(--gap));
  }
  .notice {
    border-left: 4px solid var(--ink);
    color: var(--text);
    background: var(--tint);
    padding: 12px 16px;
  }
  .notice .link {
    min-height: 24px;
  }
  .bad {
    border-color: var(--error);
    background: color-mix(in oklab, var(--error) 7%, var(--paper));
  }
  .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  .bars {
    gap: var(--gap);
    min-height: 21em;
  }
  .low {
    min-height: 0;
  }
  ::slotted(svg) {
    display: none;
  }
  :host(:not(:empty)) .notice + slot {
    min-height: 12em;
  }
  i {
    border: 1px solid transparent;
    height: 1em;
    background: var(--tint);
  }
  i:first-child {
    width: 40%;
  }
  i:last-child {
    width: 50%;
    height: 2.75em;
  }
  :host(leerkring-outcome) .bars {
    min-height: 12em;
    & ~ * {
      display: none;
    }
  }
  slot {
    display: block;
    margin-top: 8px;
  }
  .rich {
    display: grid;
    gap: 0.6em;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }
  .columns {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(17em, 30%)), 1fr));
  }
  @media (forced-colors: active) {
    :host {
      --accent: LinkText;
      --ink: LinkText;
      --error: LinkText;
      --line: CanvasText;
      --paper: Canvas;
      --on-accent: Canvas;
    }
    button {
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      --text: #000;
      --paper: #fff;
      --ink: #000;
    }
    button,
    .filters {
      display: none !important;
    }
    .box {
      break-inside: avoid;
    }
  }
`;
