import { sheet } from '../sheet.ts';

/** What stands on a page: lists, forms, dialogs, the ring. */
export const pieceStyles = sheet(/* css */ `
  .mark circle {
    fill: var(--paper);
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .mark .taken {
    fill: var(--accent);
  }
  .ring {
    flex: none;
    line-height: 0;
  }
  .ring path,
  .ring circle {
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .ring .taken {
    fill: var(--accent);
  }
  .ring circle {
    stroke-width: 5;
  }
  .ring circle:not(.arc) {
    stroke: var(--line);
  }
  .below {
    margin-top: 24px;
  }
  .state-line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .as-h3 {
    font-size: 1.0625em;
  }
  .head {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  @media (max-width: 699px) {
    .head {
      align-items: start;
    }
  }
  .pill {
    --hue: var(--quiet);
    display: inline-block;
    font-size: 0.8125em;
    font-weight: 600;
    border-radius: 999px;
    padding: 2px 10px;
    color: color-mix(in oklab, var(--hue) 85%, var(--text));
    background: color-mix(in oklab, var(--hue) 11%, var(--paper));
  }
  .pill.ok {
    --hue: var(--ok);
  }
  .pill.wait {
    --hue: var(--wait);
  }
  .pill.new {
    --hue: var(--accent);
  }
  .pill.no {
    --hue: var(--error);
  }
  .button {
    display: inline-block;
    font-weight: 600;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * 0.6);
    background: var(--accent);
    color: var(--on-accent);
    text-decoration: none;
    line-height: 1.6;
  }
  .button:hover {
    filter: brightness(0.88);
  }
  .second,
  .button.second,
  .danger {
    background: var(--paper);
    color: var(--accent);
  }
  .danger {
    border-color: var(--error);
    color: var(--error);
  }
  dialog .danger {
    background: var(--error);
    color: var(--paper);
  }
  .notice {
    display: grid;
    gap: 6px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }
  /* As wide as the form that it is about. */
  .notice:has(~ form) {
    max-width: 38em;
  }
  .notice ul {
    padding-inline-start: 1.1em;
  }
  .notice.bad a {
    color: var(--error);
  }
  .notice.ok {
    border-color: var(--ok);
    background: color-mix(in oklab, var(--ok) 8%, var(--paper));
  }
  .notice:focus {
    outline: none;
  }
  .notice:focus-visible {
    outline: 3px solid var(--accent);
  }
  dialog {
    margin: auto;
    max-width: min(32em, calc(100vw - 32px));
    padding: 24px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--text);
    background: var(--paper);
  }
  dialog::backdrop {
    background: rgb(23 37 43 / 55%);
  }
  .effects {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 2px;
    font-size: 0.875em;
    color: var(--quiet);
  }
  .effects b {
    color: var(--text);
  }
  .quiet-bars {
    display: grid;
    gap: 12px;
  }
  .quiet-bars i:nth-child(3) {
    width: 40%;
  }
  .as-typed {
    white-space: pre-line;
  }
  .empty {
    padding: 32px 20px;
    text-align: center;
  }
  .narrow {
    max-width: 30em;
    margin-inline: auto;
    padding: 28px;
  }
  desk-log-in {
    display: block;
    padding-top: min(6vh, 56px);
  }
  /* Shows after a moment: most answers come before it. */
  .under-way {
    position: fixed;
    z-index: 3;
    inset: 0 0 auto;
    height: 3px;
    background: var(--accent);
    animation: shown 120ms 400ms both;
  }
  @keyframes shown {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .under-way {
      animation-duration: 0s;
    }
  }
  @media (forced-colors: active) {
    .pill,
    .count {
      border: 1px solid;
    }
    .ring circle:not(.arc) {
      stroke: GrayText;
    }
  }
`);
