export const signUpStyles = /* css */ `
  :host > div,
  form {
    display: grid;
    gap: calc(var(--gap) * 0.8);
    grid-template-columns: minmax(0, 1fr);
    max-width: 40em;
  }
  .bars {
    min-height: 44em;
  }
  :host(:not(:empty)) .notice + slot {
    min-height: 36em;
  }
  .notice ul {
    display: grid;
    gap: 8px;
    list-style: none;
    padding: 8px 0 0;
  }
  span:empty {
    display: none;
  }
  .mistake,
  .bad .link {
    color: var(--error);
  }
  .mistake {
    font-size: 0.875em;
    font-weight: 600;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--error);
  }
  [role='listbox'] {
    position: absolute;
    z-index: 2;
    top: 100%;
    inset-inline: 0;
    max-height: 16em;
    overflow-y: auto;
    scrollbar-color: var(--quiet) var(--paper);
    list-style: none;
    padding: 0;
    background: var(--paper);
    border: 1px solid var(--quiet);
  }
  [role='option'] {
    min-height: 44px;
    padding: 8px 12px;
    cursor: pointer;
  }
  [role='option']:hover,
  [aria-selected='true'] {
    background: var(--tint);
    outline: 2px solid var(--ink);
    outline-offset: -2px;
  }
`;
