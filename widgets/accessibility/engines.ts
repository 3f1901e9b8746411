// Two engines that know the rules: axe, and IBM's equal-access engine (it reads text spacing, targets, names and
// relations in its own way). What both pass still has to be read: see the snapshots.
import ibmSource from 'accessibility-checker-engine/ace-window.js?raw';
import axe from 'axe-core';

/** What the engine's own script leaves on the window. */
interface Ibm {
  Checker: new () => {
    rulesetRules: Record<string, string[]>;
    check(node: Element, guideline: string): Promise<{ results: IbmResult[] }>;
  };
}
interface IbmResult {
  ruleId: string;
  /** How much it counts, and how sure it is. */
  value: [policy: string, confidence: string];
  message: string;
  snippet: string;
}

export interface Finding {
  rule: string;
  says: string;
  at: string;
}

/**
 * Wrong about shadow roots: it looks up which field a list of options belongs to with `ownerDocument`, finds none in a
 * shadow root, and then wants the options in the tab order (engines.test.ts shows the same list pass in a page).
 */
const wrong = ['aria_child_tabbable'];

const guideline = 'WCAG_2_2';
let checker: InstanceType<Ibm['Checker']> | undefined;

function ibm() {
  if (!checker) {
    checker = new (new Function(`${ibmSource}; return ace_ibma`)() as Ibm).Checker();
    const { rulesetRules } = checker;
    // It reads no `oklab(…)`, in which ours are derived: it logs "unable to get color combo" and passes. axe and
    // measures.ts read every colour. (`disableRule(id)` of 4.0.34 turns all rules off, whatever the id.)
    rulesetRules[guideline] = rulesetRules[guideline]?.filter((id) => id !== 'text_contrast_sufficient') ?? [];
  }
  return checker;
}

/** Sure faults by WCAG 2.2 AA; what a person has to judge ("potential", "manual") is not in it. */
export async function ibmFaults(element: Element, without = wrong): Promise<Finding[]> {
  const { results } = await ibm().check(element, guideline);
  return results
    .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence === 'FAIL')
    .filter(({ ruleId }) => !without.includes(ruleId))
    .map(({ ruleId, message, snippet }) => ({ rule: ruleId, says: message, at: snippet }));
}

/** @param only ids of rules; without it all, that of WCAG 2.2 too, but the one about landmarks, which are the page's */
export async function axeFaults(element: Element, only?: string[]): Promise<Finding[]> {
  const { violations } = await axe.run(
    element,
    only
      ? { runOnly: { type: 'rule', values: only } }
      : { rules: { region: { enabled: false }, 'target-size': { enabled: true } } },
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => ({ rule: id, says: help, at: html })));
}
