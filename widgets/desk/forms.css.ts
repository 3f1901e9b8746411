import { sheet } from '../sheet.ts';

/** What forms are made of, beside the fields that the widgets share. */
export const formStyles = sheet(/* css */ `
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
  input[type='file'] {
    padding: 8px;
  }
  ::file-selector-button {
    font: inherit;
    color: var(--accent);
    padding: 2px 12px;
    margin-inline-end: 12px;
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * 0.4);
    background: var(--tint);
    cursor: pointer;
  }
  .filter {
    max-width: 24em;
  }
  .finders {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 18px 32px;
  }
  .finders > *,
  .find {
    flex: 1 1 18em;
    max-width: 30em;
  }
  .find .actions {
    flex-wrap: nowrap;
  }
  .find input {
    flex: 1;
  }
  .party {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
    padding: 8px 0;
    border-bottom: 1px solid var(--line);
  }
  .checks {
    max-height: 22em;
    overflow-y: auto;
    padding: 4px 12px;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.6);
  }
  .two {
    display: grid;
    gap: 18px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    align-items: end;
  }
`);
