/**
 * The constants of the ranking, each with the experiment that chose it. Figures are nDCG@10 on judged sets through the product's own
 * queries (`anjian bench relevance`): holdings → their own case (known item), questions → articles, facts → articles, facts →
 * similar cases, and the judged queries of the samples.
 */
export const SIMILAR = {
  /** Words of a pasted text that are looked for, the most frequent first: every word helps (50 words .398, all .419), and the engine bounds clauses. */
  words: 400,
  /** Documents of the first pass that lend their words to the second; 5 and 20 lay within .01. */
  feedbackDocuments: 10,
  /** Words of the second pass; 30 to 250 lay within .01. */
  feedbackWords: 120,
  /** Share of the lent words in the weight of the second pass; .3 to .7 lay within .01. */
  feedbackShare: 0.5,
  /** The whole text counts beside the facts, since a case without headings has its facts anywhere (.144 to .164 on duty facts). */
  fields: { factsW: 1, bodyW: 1 },
  /** How soon repeating a word stops to matter, and how much long texts are taken back: as the field of facts is ranked. */
  k1: 1.2,
  b: 0.75,
  /** Cases whose offences and articles are counted for what is likely. */
  voters: 50,
} as const;
