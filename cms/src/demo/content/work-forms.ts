import { atWork } from './work-forms/at-work.ts';
import { conversations } from './work-forms/conversations.ts';
import { gatherings } from './work-forms/gatherings.ts';

interface WorkFormTexts extends Record<string, unknown> {
  title: string;
  summary: string;
  body?: string;
  /** A few words, and what you do. */
  steps: [string, string][];
  rules: string[];
  pitfalls: string[];
}

export interface DemoWorkForm {
  slug: string;
  nl: WorkFormTexts;
  en?: WorkFormTexts;
}

export const workForms: DemoWorkForm[] = [...conversations, ...gatherings, ...atWork];
