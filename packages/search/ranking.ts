import type { Tier } from '@anjian/domain';

/**
 * The constants of the ranking, each with the experiment that chose it. Figures are nDCG@10 through the product's own queries
 * (`anjian bench relevance`) on judged sets: known item (187 holdings → their own case among 1,582 norms; its 14 duty queries in
 * brackets), norms (150 sentences → the norms that hold them), questions → articles (632), facts → articles (197), facts → similar
 * cases (48), and the judged queries of the samples (120). Similarities (k1, b) stand in the mapping: words of cases 2.0/.9; words of
 * norms .6/.9 (norms .950 → .956 from 1.2/.9); pairs of characters .6/.75 (norms .956 → .971, facts → articles .290 → .321 from 2.0/.9).
 */
export const RANKING = {
  /**
   * Words and pairs of characters of the whole text count alike (words alone: questions .484, both: .511), the reasoning again at half.
   * A title counts two fifths (.8 took .005 from known item; samples .2 R@20 .863, .4 and .5 .866, with page-long lists as below, and the
   * norm whose title says what is asked for comes among the first three), 要旨 and keywords are written to be found. Cases and norms keep their
   * words in fields of their own: ranked by one statistic, norms crowd out the cases (known item .921 (.643), apart .959 (.791)).
   */
  fields: {
    caseW: 1,
    normW: 1,
    'body.bigram': 1,
    reasonsW: 0.5,
    titleW: 0.4,
    'title.bigram': 0.2,
    holdingW: 0.6,
    keywordsW: 0.4,
  },
  /**
   * What a title gets that has all of a text of so many characters and more in a row, as names are typed in part (samples and questions: 6
   * to 48 change nothing; with less 监察法实施条例 came behind a case that names it).
   */
  titlePart: { shortest: 3, boost: 40 },
  /** Up to this many words all are wanted. */
  allWanted: 4,
  /** Of more words this share: at a half lay questions → articles at .497 and so at a quarter, so that it only decides how many are listed. */
  chosenShare: 0.4,
  /**
   * Fewer documents than this are hardly anything: a page is not full. Then what has some of the words follows what has all of them, and
   * the reader is told (samples: 10 R@20 .859, 20 .863, 30 .863; with the titles above 20 nDCG +.003, p = .13, R@20 +.007, p = .09).
   */
  few: 20,
  /**
   * With more words people tell what happened or what was held, and do not choose words: what has any of the words is listed (of the first
   * 60 words two, which was wanted before, facts → articles .263 and R@100 .331; any of them .312, .495; any of all words .321, .626).
   */
  toldWords: 12,
  /**
   * Told facts: the fields, and how many of their words and pairs count, the most frequent first (80 and 100 took .03 from facts →
   * articles, 300 and 1,000 give .001). The facts again at a fifth, 要旨 for pasted holdings (both: known item .957 → .961).
   */
  told: {
    fields: { caseW: 1, normW: 1, 'body.bigram': 1, reasonsW: 0.5, holdingW: 0.6, factsW: 0.2 },
    words: 200,
    pairs: 400,
    /**
     * The power of its frequency by which a word of told facts counts: what is said ten times is no ten times more (facts → articles, with the
     * sentence that lists the evidence left out: 1 .341, .7 .352, .5 .361; known item at 1 and .7 .962, at .5 .960).
     */
    repetition: 0.7,
  },
  /**
   * What a document gets for standing near the best of what the words found and near the words themselves (latent vectors), where the
   * words find little and for told facts (samples nDCG .886 → .896, R@20 .865 → .905, on two halves of the queries .854 → .892 and .877 →
   * .919; known item's duty queries .821 → .866).
   */
  meaning: {
    /** The best documents that say what is meant, and the share of the query's own words beside them. */
    documents: 3,
    own: 0.3,
    /** What the nearest get, as a part of the score of the last of these (samples R@20 at .3 .896, .5 .900, .8 .907, 1 .901, 2 .889). */
    boost: 0.8,
    /** The same for told facts, which their own words fit better (known item, Hit@1: .5 .962, .925; .8 .959, .914; none .959, .925). */
    toldBoost: 0.5,
    /**
     * Where the words find more, their order tells enough, and asking again takes the engine too long (at 100,000 documents a search that
     * found 200 to 1,000 took half as long again).
     */
    most: 200,
  },
  /**
   * Told facts: what the best cases cite lifts the norms that say it or are about it. Of the best documents so many cases are heard, and what at
   * least so many of them cite counts; what all cite gives a norm this part of the score of the third document (samples at .3 nDCG .896 →
   * .903, MAP .818 → .825, R@20 .906 → .913, the 17 told ones R@20 .738 → .795; .4 against .3 nDCG +.002, p < .001, R@20 +.003, p = .06,
   * known item .962 → .960; .5 +.003 and +.005, .6 and .8 not on both halves of the queries).
   */
  citedLaw: { documents: 20, cases: 10, leastCases: 2, keys: 25, boost: 0.4 },
  /**
   * How much the effect tier counts for chosen words: it decides between documents that fit alike and lifts none that fits badly. For
   * told facts it does not count (known item −.014). General regulations and rules say little about crimes and are many.
   */
  tiers: {
    law: 1,
    regulation: 0.8,
    interpretation: 1.15,
    guiding: 1.15,
    normative: 1.1,
    rule: 0.8,
    typical: 1.05,
    reference: 1,
    other: 0.9,
  } satisfies Record<Tier, number>,
  /** A document about a duty crime, in a library of duty crimes (known item's duty queries .792 → .805; samples .892 → .896). */
  dutyCrime: 1.15,
  /** What is no longer law is found, after what is. */
  expired: 0.7,
  /** Fiction and digests give way to the real texts of an office; among themselves nothing changes. */
  demonstration: 0.3,
} as const;

/** The constants of the search for similar cases; figures on facts → similar cases. */
export const SIMILAR = {
  /**
   * Words of a pasted text and pairs of characters that are looked for in the first pass, the heaviest by frequency and rarity first: 400
   * words and 300 pairs by frequency alone .451, 120 and 120 by weight .459, 60 and 60 .448, without pairs .430. Frequent words stand in
   * nearly every case: they cost the engine most and tell least.
   */
  words: 120,
  pairs: 120,
  /** Words and pairs of a pasted text whose rarity is asked, the most frequent first: of 3,000 characters most stand there once. */
  asked: 400,
  /**
   * Pairs of the lent texts whose rarity is asked, those of most documents first; only those that two documents share took .003 from nDCG and
   * MAP.
   */
  askedPairs: 2_000,
  /** Documents of the first pass that lend their words to the second; 5 and 20 lay within .01, a third pass loses .01. */
  feedbackDocuments: 10,
  /** Words and as many pairs of the second pass (.445; words alone .432); 30 to 250 lay within .01. */
  feedbackWords: 120,
  /** Share of the lent words in the weight of the second pass (.3 .440, .5 .445, .7 .452). */
  feedbackShare: 0.7,
  /** Weight of a pair beside a word in the second pass. */
  pairShare: 0.7,
  /** How soon repeating a word stops to matter, and how much long texts are taken back: as the field of facts is ranked. */
  k1: 1.2,
  b: 0.75,
  /**
   * Share of the latent vectors beside the words, both from 0 to 1 (words alone nDCG .443, MAP .300, R@100 .621; .3 .453/.314/.643, .5
   * .450/.316/.649; on 203 duty facts → facts of the same offence .442/.264/.580, .3 .455/.284/.616, .5 .465/.294/.635). The vector is
   * the mean of the text's and of those of the feedback documents (the text's alone at .5: .444/.310/.624, duty .467/.285/.622).
   */
  latentShare: 0.5,
  /**
   * A case is called alike from this part of what a text of all the looked-for words would score on, or from this cosine of the latent
   * vectors on, or where it shares an offence or a way of committing it. Chosen so that of the cases judged alike (grade 2 and 3) none of
   * a hundred is lost.
   */
  leastWords: 0.04,
  leastMeaning: 0.25,
  /** The nearest cases that are looked at: what is narrowed and counted; nobody reads further. */
  shortList: 200,
  /** Cases whose offences and articles are counted for what is likely. */
  voters: 50,
  /** What an article that cases cite often has beside the votes for it. */
  citedShare: 0.6,
  /** Weight of the votes beside the articles' own words. */
  votesWeight: 2,
} as const;
