export const moreFieldsStyles = /* css */ `
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
    flex: none;
    width: 24px;
    height: 24px;
    min-height: 0;
    accent-color: var(--accent);
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
`;
