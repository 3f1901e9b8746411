import { type EditForm, field } from '../edit-form.ts';

export const question: EditForm = {
  mainField: 'labelNl',
  rows: [
    [
      field(
        'kind',
        6,
        'Soort vraag',
        'Bij een keuze vul je hieronder de antwoorden in. Toestemming: een vakje voor iets extra’s, dat iemand zelf aanvinkt en later kan intrekken.',
      ),
      field(
        'required',
        6,
        'Verplicht',
        'Zonder antwoord kan iemand zich dan niet aanmelden. Kan niet bij toestemming.',
      ),
    ],
    [
      field(
        'labelNl',
        12,
        'Vraag',
        'Hooguit 200 tekens. Vraag niet naar gezondheid of geloof, en nooit naar cliënten of patiënten. Verander je de vraag later, dan houdt wie al antwoordde de oude.',
      ),
    ],
    [
      field(
        'helpNl',
        12,
        'Uitleg bij de vraag',
        'Staat onder de vraag, hooguit 500 tekens. Laat leeg als de vraag duidelijk is.',
      ),
    ],
    [
      field(
        'optionsNl',
        12,
        'Antwoorden',
        'Alleen bij een keuze: één antwoord per regel, 2 tot 20 regels van hooguit 120 tekens.',
      ),
    ],
    [
      field(
        'labelEn',
        12,
        'Vraag in het Engels',
        'Voor de Engelse pagina’s. Laat leeg, dan staat de Nederlandse vraag ook daar.',
      ),
    ],
    [
      field(
        'helpEn',
        12,
        'Uitleg in het Engels',
        'Hooguit 500 tekens. Laat leeg als er in het Nederlands ook geen uitleg is.',
      ),
    ],
    [
      field(
        'optionsEn',
        12,
        'Antwoorden in het Engels',
        'Dezelfde antwoorden, op dezelfde regels. Ontbreken ze, dan staat de hele vraag er in het Nederlands.',
      ),
    ],
  ],
};
