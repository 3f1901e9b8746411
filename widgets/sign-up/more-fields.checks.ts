/**
 * Bounds of the API's `SignUpAnswerInput` and `SignUpStart`, checked here only to spare a round trip. Lengths after
 * trimming, inclusive. A test compares them with the schema's descriptions.
 */
export const answerBounds = { SHORT_TEXT: 200, LONG_TEXT: 2000 } as const;

/** [least, most] */
export const startBounds = { motivation: [10, 2000], organisationName: [2, 160] } as const;
export const mostOrganisations = 10;
