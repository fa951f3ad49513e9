export { type Lexicon, openLexicon, type Token } from './lexicon.ts';
