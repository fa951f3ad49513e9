/** The limits of what is taken in, in one place: a file beyond them is refused with a sentence that states the limit. */
export const LIMITS = {
  /** A single file; a .jsonl file is streamed and may be larger. */
  fileBytes: 50 * 1024 * 1024,
  /** One line of a .jsonl file: a document of the greatest length with every character escaped, and its metadata. */
  lineBytes: 12 * 1024 * 1024,
  /** What a zip container (Word and the like) may unpack to. */
  unpackedBytes: 40 * 1024 * 1024,
  /** How many times larger than packed a container may become: real Word files stay below 40. */
  unpackedRatio: 100,
  /** More parts than any Word file or parcel of cases has; a directory of millions of empty members would cost time. */
  containerMembers: 10_000,
  /** What one caged parser may take for one file: real files need well under a second. */
  parseSeconds: 30,
  /** The heap of a caged parser; its whole private memory may be four times as large. */
  parserHeapMegabytes: 256,
  /** The longest statute at hand has 200 pages; a bound volume of a gazette 1,500. */
  pages: 2_000,
  /** The characters (UTF-16) of one document: the longest statute at hand has 110,000. */
  documentCharacters: 1_000_000,
  /** The longest norm at hand has 1,800 paragraphs; a million characters in more have fewer than twenty in each and are no text. */
  paragraphs: 50_000,
  /** Titles longer than this are no titles; the schema of the domain allows 500. */
  titleCharacters: 300,
} as const;
