import { sheet } from '../sheet.ts';

/** The frame: bar, navigation, page, and what a page is laid out with. */
export const deskStyles = sheet(/* css */ `
  :host {
    --ok: light-dark(#1f6f43, #7fd1a0);
    --wait: light-dark(#8a5200, #eab768);
    min-height: 100vh;
  }
  main {
    max-width: 1080px;
    margin: 0 auto;
    padding: 28px 24px 72px;
  }
  main:focus,
  h1:focus,
  h2:focus {
    outline: none;
  }
  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  .skip {
    display: block;
    padding: 8px 24px;
  }
  header {
    background: var(--paper);
    border-bottom: 1px solid var(--line);
  }
  .bar,
  header ul {
    max-width: 1080px;
    margin: 0 auto;
    padding: 0 24px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
  }
  .bar {
    min-height: 60px;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    font-size: 1.125em;
    font-weight: 700;
    color: var(--text);
    text-decoration: none;
    margin-inline-end: auto;
  }
  .other-language {
    padding: 10px 0;
    font-size: 0.875em;
  }
  .menu {
    display: none;
  }
  nav ul {
    list-style: none;
  }
  header nav a,
  .tabs a {
    display: block;
    padding: 10px 0 9px;
    color: var(--quiet);
    text-decoration: none;
    font-weight: 600;
    border-bottom: 3px solid transparent;
  }
  header nav a:hover,
  .tabs a:hover {
    color: var(--accent);
    border-color: var(--line);
  }
  header nav [aria-current],
  .tabs [aria-current] {
    color: var(--accent);
    border-color: var(--accent);
  }
  header .last {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    margin-inline-start: auto;
  }
  header .last .link {
    min-height: 44px;
    font-size: 0.875em;
  }
  .count {
    display: inline-block;
    min-width: 1.6em;
    padding: 0 0.45em;
    border-radius: 999px;
    font-size: 0.8125em;
    font-weight: 700;
    text-align: center;
    color: var(--on-accent);
    background: var(--accent);
  }
  .tabs {
    margin: 20px 0 24px;
    border-bottom: 1px solid var(--line);
  }
  .tabs ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    padding: 0;
    margin-bottom: -1px;
  }
  .tabs .count {
    color: var(--accent);
    background: var(--tint);
  }
  h1 {
    font-size: 1.75em;
    line-height: 1.2;
    hyphens: auto;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.0625em;
  }
  .lead {
    color: var(--quiet);
    max-width: 62ch;
    margin-top: 6px;
  }
  .between + .lead {
    margin-top: 12px;
  }
  .back {
    display: inline-block;
    padding: 4px 0;
    margin-bottom: 8px;
    font-size: 0.875em;
  }
  .stack {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .stack.wide {
    gap: 28px;
  }
  .tight {
    display: grid;
    gap: 2px;
  }
  .beside {
    display: grid;
    gap: 28px;
    align-items: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 12px 24px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 12px;
    align-items: center;
  }
  @media (min-width: 860px) {
    .beside {
      grid-template-columns: minmax(0, 1fr) 360px;
    }
  }
  .in-menu {
    display: none;
  }
  @media (max-width: 859px) {
    .menu {
      display: block;
      padding: 6px 14px;
    }
    .with-menu .other-language {
      display: none;
    }
    .in-menu {
      display: block;
    }
    .in-menu .other-language {
      padding: 10px 0 9px 12px;
      font-size: 1em;
    }
    header nav.shut {
      display: none;
    }
    header ul {
      flex-direction: column;
      align-items: stretch;
      padding-bottom: 12px;
    }
    header nav a {
      border-bottom: 0;
      border-inline-start: 3px solid transparent;
      padding-inline-start: 12px;
    }
    header .last {
      margin: 8px 0 0;
      padding: 8px 0 0 15px;
      border-top: 1px solid var(--line);
    }
  }
  @media (max-width: 699px) {
    main {
      padding: 20px 16px 64px;
    }
    .bar,
    header ul {
      padding-inline: 16px;
    }
    .bar {
      padding-block: 8px;
      gap: 0 12px;
    }
    .brand {
      gap: 8px;
    }
    .tabs ul {
      gap: 0 18px;
      font-size: 0.9375em;
    }
    h1 {
      font-size: 1.5em;
    }
  }
`);
