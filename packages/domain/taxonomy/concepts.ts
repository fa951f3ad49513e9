/**
 * A notion of doctrine that the law itself does not name: the articles that state it (citation keys) and the words in which they do.
 * A document that cites the article, or uses the words, is found by the name.
 */
export type Concept = {
  name: string;
  aliases?: readonly string[];
  citations: readonly string[];
  wording?: readonly string[];
};

/** Notions by the articles of 刑法 and 刑事诉讼法 (2018) that state them. */
export const CONCEPTS: readonly Concept[] = [
  { name: '斡旋受贿', aliases: ['间接受贿'], citations: ['刑法:388'], wording: ['利用本人职权或者地位形成的便利条件'] },
  { name: '经济受贿', citations: ['刑法:385'], wording: ['违反国家规定，收受各种名义的回扣、手续费'] },
  { name: '索贿', aliases: ['索取型受贿'], citations: ['刑法:386'], wording: ['索取他人财物', '索取贿赂'] },
  {
    name: '离职后受贿',
    aliases: ['离退休后受贿'],
    citations: [],
    wording: ['离职后收受', '离退休后收受', '在其离职后'],
  },
  { name: '事后受贿', citations: [], wording: ['事后收受', '事后基于该履职事由'] },
  { name: '干股型受贿', aliases: ['收受干股'], citations: [], wording: ['干股'] },
  {
    name: '特别自首',
    aliases: ['准自首'],
    citations: ['刑法:67'],
    wording: ['如实供述司法机关还未掌握的本人其他罪行'],
  },
  {
    name: '没收违法所得程序',
    aliases: ['特别没收程序'],
    citations: ['刑事诉讼法:298'],
    wording: ['违法所得没收程序', '没收违法所得的申请'],
  },
  { name: '从旧兼从轻', citations: ['刑法:12'], wording: ['从旧兼从轻'] },
];
