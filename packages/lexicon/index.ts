export { foldLetters } from './fold-letters.ts';
export { type Lexicon, openLexicon, type Token } from './lexicon.ts';
