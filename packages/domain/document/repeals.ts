import * as v from 'valibot';
import { DateSchema, found } from './evidence.ts';

/**
 * What becomes of an earlier norm that a later one names: it ceases (废止、不再适用、停止执行), some of its provisions do, it was
 * amended (关于修改《…》的决定), or it gives way where the two differ (不一致的，以本解释为准) and else stays as it is.
 */
export const REPEAL_MANNERS = ['repealed', 'part', 'amended', 'yields'] as const;

/** An earlier norm that this text puts out of force, changes or goes before, as the text names it. */
export const RepealSchema = v.object({
  /** As printed, 〈〉 and all; empty where only a number is printed. */
  title: v.string(),
  /** Its own number in the normal form. */
  number: v.optional(v.string()),
  /** Days that the text tells of it: adopted, issued, amended. */
  days: v.array(DateSchema),
  /** Ids of ISSUERS that the text names as those who made it. */
  issuers: v.array(v.string()),
  manner: v.picklist(REPEAL_MANNERS),
  /** The first day from which this holds, where the clause tells it; else the day on which this text comes into force. */
  from: v.optional(DateSchema),
  /** The rule of one that only a heading names. */
  rule: v.optional(v.string()),
  ...found,
});
/** See {@link RepealSchema}. */
export type Repeal = v.InferOutput<typeof RepealSchema>;

/** What a later text in the library says of an earlier one, seen from either; `by` says which of the two is the later. */
export const RepealTieSchema = v.object({
  by: v.picklist(['this', 'other']),
  /** `basis`: the later text puts the law out of force that this norm interprets. */
  manner: v.picklist([...REPEAL_MANNERS, 'basis']),
  /** The first day from which it holds (`YYYY-MM-DD`); null where no text tells a day. */
  from: v.nullable(v.string()),
  /** The paragraph of the later text that says so. */
  paragraph: v.number(),
  /** The place in the list of what the later text repeals. */
  at: v.number(),
});
/** See {@link RepealTieSchema}. */
export type RepealTie = v.InferOutput<typeof RepealTieSchema>;

/** The text of the library by which a norm is repealed, the first day on which that holds, and the paragraph that says so. */
export const RepealerSchema = v.object({
  id: v.string(),
  title: v.string(),
  docNumber: v.nullable(v.string()),
  date: v.nullable(v.string()),
  from: v.nullable(v.string()),
  paragraph: v.number(),
});
/** See {@link RepealerSchema}. */
export type Repealer = v.InferOutput<typeof RepealerSchema>;
