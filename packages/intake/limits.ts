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
  /** The characters (UTF-16) of one document: the longest statute at hand has 110,000. */
  documentCharacters: 1_000_000,
  /** Titles longer than this are no titles; the schema of the domain allows 500. */
  titleCharacters: 300,
} as const;
