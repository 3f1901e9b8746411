import { sheet } from '../look.ts';

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
  .decide {
    display: grid;
    gap: 14px 24px;
    align-items: start;
    grid-template-columns: minmax(0, 1fr);
  }
  @media (min-width: 860px) {
    .decide {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }
  .decide .decision {
    gap: 10px;
  }
  .quoted {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line);
    margin-block: 6px;
  }
  .as-h3 {
    font-size: 1.0625em;
  }
  .network {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
  }
  .network > .tight {
    flex: 1 1 15em;
  }
  .network > .state {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .head {
    display: flex;
    gap: 16px;
    align-items: center;
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
  .rows {
    list-style: none;
    padding: 0;
  }
  .rows > li {
    padding: 16px 20px;
  }
  .rows > li + li {
    border-top: 1px solid var(--line);
  }
  .box.rows {
    padding: 0;
  }
  .box.plain-rows {
    padding: 4px 20px;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 8px 20px;
  }
  .facts dt {
    color: var(--quiet);
    font-size: 0.875em;
    padding-top: 2px;
  }
  .facts dd {
    margin: 0;
  }
  @media (max-width: 499px) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dd {
      margin-bottom: 10px;
    }
    .rows > li,
    .box {
      padding: 16px;
    }
  }
  .button {
    display: inline-block;
    font-weight: 600;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * 0.6);
    background: var(--accent);
    color: var(--leerkring-on-accent, #fff);
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
  textarea {
    font: inherit;
    color: inherit;
    width: 100%;
    min-height: 8em;
    padding: 8px 12px;
    border: 1px solid var(--quiet);
    border-radius: calc(var(--radius) * 0.6);
    background: var(--paper);
    resize: vertical;
  }
  form {
    display: grid;
    gap: 18px;
    grid-template-columns: minmax(0, 1fr);
    max-width: 38em;
  }
  fieldset {
    border: 0;
    padding: 0;
    display: grid;
    gap: 10px;
  }
  legend {
    font-weight: 600;
    padding: 0;
    margin-bottom: 4px;
  }
  .choice {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 2px 12px;
    align-items: start;
    padding: 10px 0;
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    width: 22px;
    height: 22px;
    min-height: 0;
    margin: 1px 0 0;
    accent-color: var(--accent);
  }
  .choice .small {
    grid-column: 2;
  }
  .mistake {
    color: var(--error);
    font-size: 0.875em;
    font-weight: 600;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--error);
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
  .steps {
    list-style: none;
    padding: 0;
  }
  .steps li {
    position: relative;
    padding: 0 0 14px 22px;
    border-inline-start: 2px solid var(--line);
    margin-inline-start: 5px;
  }
  .steps li:last-child {
    border-color: transparent;
    padding-bottom: 0;
  }
  .steps li::before {
    content: '';
    position: absolute;
    inset: 5px auto auto -7px;
    width: 12px;
    height: 12px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--accent);
  }
  .steps li:last-child::before {
    background: var(--paper);
  }
  .table {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  caption {
    text-align: start;
    padding-bottom: 8px;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 8px 12px 8px 0;
    border-bottom: 1px solid var(--line);
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
  }
  input[type='file'] {
    padding: 8px;
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
