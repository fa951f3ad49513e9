export { findDocumentNumbers } from './document-numbers.ts';
export { foldLetters } from './fold-letters.ts';
export { type Lexicon, openLexicon, type Token } from './lexicon.ts';
export { readings } from './readings.ts';
export { tagged } from './segmenter.ts';
