import { sheet } from '../sheet.ts';

/** Rows, facts, tables and the timeline. */
export const listStyles = sheet(/* css */ `
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
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 8px 12px 8px 0;
    border-bottom: 1px solid var(--line);
    /* Short words stay whole: a column is as wide as its longest one. */
    overflow-wrap: break-word;
  }
  .decide {
    display: grid;
    gap: 14px 24px;
    align-items: start;
    grid-template-columns: minmax(0, 1fr);
  }
  /* The state of each row stands in one place, however long its text. */
  .decide > .between {
    flex-direction: column;
    align-items: start;
  }
  @media (min-width: 860px) {
    .decide > .between {
      flex-flow: row nowrap;
    }
    .decide > .between > .pill {
      flex: none;
    }
    .decide {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }
  .decide .decision {
    gap: 10px;
  }
  desk-decision {
    display: block;
    container-type: inline-size;
  }
  @container (max-width: 400px) {
    .decision > .actions {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .decision > .actions > .accept,
    .decision > .actions > .accept + .decline,
    .decision > .actions > .write,
    .decision > .actions > :first-child:nth-last-child(2) {
      grid-column: 1 / -1;
    }
  }
  .quoted {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line);
    margin-block: 6px;
  }
  .network {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px 16px;
    align-items: center;
  }
  .network > .state {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .network > .state:empty {
    display: none;
  }
  @media (min-width: 700px) {
    .network {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .network > .state {
      grid-column: 3;
    }
  }
`);
