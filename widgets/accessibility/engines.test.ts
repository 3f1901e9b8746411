import { expect, test } from 'vitest';
import { axeFaults, ibmFaults } from './engines.ts';

function shadowWith(html: string): Element {
  const host = document.body.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).innerHTML = html;
  return host;
}

test('both engines look into shadow roots', async () => {
  const host = shadowWith('<input><button></button><p style="color: #bbb; background: #fff">faint</p>');
  const rules = (faults: { rule: string }[]) => faults.map(({ rule }) => rule);
  expect(rules(await axeFaults(host)).sort()).toEqual(['button-name', 'color-contrast', 'label', 'target-size']);
  expect(rules(await ibmFaults(host))).toEqual(['input_label_exists', 'input_label_exists']);
});

// Why that rule is off: IBM looks for the field of a list in the document alone, never in the list's own shadow root.
test('the list of a combobox passes in a page, and fails in a shadow root by that one rule', async () => {
  const combobox = `<label for="field">Je organisatie</label>
    <input id="field" role="combobox" aria-controls="list" aria-expanded="true" aria-autocomplete="list">
    <ul id="list" role="listbox" aria-label="Je organisatie"><li role="option" aria-selected="false">De Linde</li></ul>`;
  const main = document.body.appendChild(document.createElement('main'));
  main.innerHTML = combobox;
  expect(await ibmFaults(main, [])).toEqual([]);
  main.remove();
  const host = shadowWith(combobox);
  expect((await ibmFaults(host, [])).map(({ rule }) => rule)).toEqual(['aria_child_tabbable']);
  expect(await ibmFaults(host)).toEqual([]);
});
