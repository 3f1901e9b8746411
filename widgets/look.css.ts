/**
 * The shared look. A page sets at most `--leerkring-accent`, `--leerkring-on-accent`, `--leerkring-text`,
 * `--leerkring-background` and `--leerkring-radius`; the rest is derived. Font and text size are the page's. Lays itself out by the
 * width it gets, not by the window's: a side bar of 280 px is a real place to be.
 */
export const look = /* css */ `
  :host {
    --accent: var(--leerkring-accent, #0b5f7a);
    --text: var(--leerkring-text, #17252b);
    --paper: var(--leerkring-background, #fff);
    --radius: var(--leerkring-radius, 10px);
    --quiet: color-mix(in oklab, var(--text) 75%, var(--paper));
    --line: color-mix(in oklab, var(--text) 17%, var(--paper));
    --tint: color-mix(in oklab, var(--accent) 9%, var(--paper));
    --error: color-mix(in oklab, #d3232f 60%, var(--text));
    display: block;
    color: var(--text);
    line-height: 1.5;
  }
  [hidden],
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    overflow-wrap: break-word;
  }
  h3,
  p {
    hyphens: auto;
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
    color: var(--accent);
    text-decoration: underline;
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
    color: inherit;
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
    padding: 8px 16px;
    border-color: var(--accent);
    background: var(--accent);
    color: var(--leerkring-on-accent, #fff);
  }
  button:hover {
    filter: brightness(0.88);
  }
  .second {
    background: none;
    color: var(--accent);
  }
  .link {
    font-weight: inherit;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
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
    gap: 18px;
  }
  .box {
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 20px;
  }
  .notice {
    border-inline-start: 4px solid var(--accent);
    background: var(--tint);
    padding: 12px 16px;
  }
  .bad {
    border-color: var(--error);
    background: color-mix(in oklab, var(--error) 7%, var(--paper));
  }
  .act {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  .bars {
    gap: 18px;
    min-height: 21em;
  }
  i {
    height: 1em;
    background: var(--tint);
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
      --error: LinkText;
      --line: CanvasText;
      --paper: Canvas;
      --leerkring-on-accent: Canvas;
    }
    button {
      forced-color-adjust: none;
    }
  }
`;
