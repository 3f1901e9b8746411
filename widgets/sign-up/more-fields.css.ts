/** Boxes and their marks are drawn here: a browser draws them for the page's `color-scheme`, and paper may be other. */
export const moreFieldsStyles = /* css */ `
  textarea {
    font: inherit;
    color: var(--text);
    width: 100%;
    min-height: 8em;
    padding: 8px 12px;
    border: 1px solid var(--quiet);
    border-radius: calc(var(--radius) * 0.6);
    background: var(--paper);
    resize: vertical;
    scrollbar-color: var(--quiet) var(--paper);
  }
  fieldset {
    border: 0;
    padding: 0;
  }
  legend {
    float: left;
    padding: 0 0 4px;
    font-size: 0.875em;
    font-weight: 600;
  }
  .option {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 10px 0;
    font-size: 1em;
    font-weight: inherit;
    cursor: pointer;
  }
  .option input {
    appearance: none;
    display: grid;
    place-content: center;
    flex: none;
    width: 24px;
    height: 24px;
    min-height: 0;
    padding: 0;
    cursor: inherit;
  }
  .option [type='radio'] {
    border-radius: 50%;
  }
  .option :checked {
    border-color: var(--ink);
    background: var(--ink);
  }
  .option :checked::before {
    content: '';
    width: 14px;
    height: 14px;
    background: var(--paper);
    clip-path: polygon(8% 46%, 0 56%, 38% 92%, 100% 16%, 90% 8%, 37% 72%);
  }
  .option [type='radio']:checked::before {
    width: 10px;
    height: 10px;
    clip-path: circle();
  }
  .beside {
    padding-inline-start: 36px;
  }
  fieldset:has(.mistake:not(:empty)) {
    border: 0;
    border-left: 4px solid var(--error);
    padding-left: 12px;
  }
  fieldset .second {
    justify-self: start;
    margin-top: 4px;
  }
  @media (forced-colors: active) {
    .option :checked {
      forced-color-adjust: none;
    }
  }
`;
