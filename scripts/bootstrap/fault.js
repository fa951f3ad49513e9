/** Something that the reader must put right; the message is a sentence for them. */
export class Fault extends Error {}
