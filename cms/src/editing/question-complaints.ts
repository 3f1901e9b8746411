import type { Complaint } from './complaints.ts';

/** As an editor filled it in; a text of options holds one on each line. */
export interface Question {
  kind: 'SHORT_TEXT' | 'LONG_TEXT' | 'ONE_CHOICE' | 'SEVERAL_CHOICES' | 'YES_NO' | 'CONSENT';
  required: boolean | null;
  labelNl: string | null;
  labelEn: string | null;
  helpNl: string | null;
  helpEn: string | null;
  optionsNl: string | null;
  optionsEn: string | null;
}

const FEWEST_OPTIONS = 2;
const MOST_OPTIONS = 20;
const LONGEST_OPTION = 120;

/** What stands in the way of publishing these questions, in the editor's words. */
export function complaintsAboutQuestions(questions: Question[]): Complaint[] {
  const asked = new Set<string>();
  return questions.flatMap((question, index) => {
    const name = (question.labelNl ?? '').trim();
    const isAskedAlready = name !== '' && asked.has(name.toLowerCase());
    asked.add(name.toLowerCase());
    const complaint = isAskedAlready
      ? { field: 'labelNl', message: 'staat er twee keer. Haal een van beide weg.' }
      : complaintAbout(question, name);
    return complaint
      ? { field: `questions.${index}.${complaint.field}`, message: `Vraag ${index + 1} ${complaint.message}` }
      : [];
  });
}

function complaintAbout(question: Question, name: string): Complaint | null {
  if (name === '') return { field: 'labelNl', message: 'heeft nog geen tekst. Vul de vraag in.' };
  if (question.kind === 'CONSENT' && question.required)
    return {
      field: 'required',
      message: 'vraagt toestemming. Die moet iemand kunnen weigeren: zet ‘Verplicht’ uit.',
    };
  const hasLabelEn = (question.labelEn ?? '').trim() !== '';
  if (!hasLabelEn && [question.helpEn, question.optionsEn].some((text) => (text ?? '').trim() !== ''))
    return {
      field: 'labelEn',
      message: 'heeft Engelse tekst, maar de vraag zelf niet. Vul ook de vraag in het Engels in.',
    };
  return complaintAboutOptions(question);
}

function complaintAboutOptions({ kind, ...question }: Question): Complaint | null {
  const isChoice = kind === 'ONE_CHOICE' || kind === 'SEVERAL_CHOICES';
  const dutch = linesOf(question.optionsNl);
  const english = linesOf(question.optionsEn);
  if (!isChoice)
    return dutch.length + english.length === 0
      ? null
      : {
          field: dutch.length > 0 ? 'optionsNl' : 'optionsEn',
          message: 'heeft antwoorden, maar is geen keuze. Haal de antwoorden weg of kies een andere soort vraag.',
        };
  if (dutch.length < FEWEST_OPTIONS)
    return { field: 'optionsNl', message: 'is een keuze. Vul minstens twee antwoorden in, elk op een eigen regel.' };
  if (dutch.length > MOST_OPTIONS)
    return {
      field: 'optionsNl',
      message: `heeft ${dutch.length} antwoorden. Het mogen er hooguit ${MOST_OPTIONS} zijn.`,
    };
  if (english.length > 0 && english.length !== dutch.length)
    return {
      field: 'optionsEn',
      message: `heeft ${dutch.length} antwoorden in het Nederlands en ${english.length} in het Engels. Maak ze gelijk, of laat het Engels leeg.`,
    };
  for (const [field, options] of Object.entries({ optionsNl: dutch, optionsEn: english })) {
    if (options.some((option) => option.length > LONGEST_OPTION))
      return { field, message: `heeft een antwoord van meer dan ${LONGEST_OPTION} tekens. Maak het korter.` };
    if (new Set(options.map((option) => option.toLowerCase())).size < options.length)
      return { field, message: 'heeft een antwoord dat er twee keer staat. Haal een van beide weg.' };
  }
  return null;
}

const linesOf = (text: string | null) =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
