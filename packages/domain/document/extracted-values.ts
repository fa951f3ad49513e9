import * as v from 'valibot';
import { CRIME_STATUSES } from '../taxonomy/crime-statuses.ts';
import { MILESTONES } from '../taxonomy/milestones.ts';
import { found, TagSchema } from './evidence.ts';

/** An offence: the id of a duty crime or the name of another one, and how far it was established. */
export const CrimeTagSchema = v.object({
  ...TagSchema.entries,
  status: v.optional(v.picklist(CRIME_STATUSES.terms.map((term) => term.id))),
});

/**
 * A citation of a law, resolved as far as the text allows: `law` is the short standard name (刑法), `article` its number
 * with 之N as `sub`; `article` is absent where the law is cited as a whole. `key` is what filters use: `刑法:388`, `刑法:388-1`.
 */
export const CitationSchema = v.object({
  key: v.string(),
  law: v.string(),
  article: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  sub: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The paragraphs (款) and items (项) named; absent where the article is cited as a whole. */
  clauses: v.optional(v.array(v.object({ clause: v.exactOptional(v.number()), item: v.exactOptional(v.number()) }))),
  ...found,
});

/** A sum of money in yuan as found for one offence; foreign currency that the text does not convert keeps its code. */
export const AmountSchema = v.object({
  /** The id of a duty crime, or the name of another offence. */
  crime: v.optional(v.string()),
  name: v.optional(v.string()),
  value: v.number(),
  /** ISO 4217. */
  currency: v.string(),
  /** What the sum is where it is not the object of the offence. */
  kind: v.optional(v.picklist(['loss', 'gain'])),
  /** Whether it is the sum of figures that the text prints one by one. */
  derived: v.optional(v.boolean()),
  ...found,
});

/** Property confiscated: all of it, or a sum in yuan. */
const ConfiscationSchema = v.optional(v.union([v.literal('all'), v.number()]));

/** The penalty finally carried out on one defendant; terms in months, fines in yuan. */
export const SentenceSchema = v.object({
  name: v.optional(v.string()),
  penalty: v.string(),
  months: v.optional(v.number()),
  probationMonths: v.optional(v.number()),
  fineYuan: v.optional(v.number()),
  /** The longest term where the text gives a range for several persons. */
  monthsMax: v.optional(v.number()),
  /** The heaviest kind of penalty where the text gives a range for several persons: 有期徒刑十年至无期徒刑. */
  penaltyMax: v.optional(v.string()),
  confiscation: ConfiscationSchema,
  /** What was imposed for the offences of this case, where it was joined with an earlier sentence (与前罪并罚). */
  own: v.optional(
    v.object({
      penalty: v.string(),
      months: v.optional(v.number()),
      probationMonths: v.optional(v.number()),
      fineYuan: v.optional(v.number()),
      confiscation: ConfiscationSchema,
    }),
  ),
  ...found,
});

/** A defendant with the post and the unit whose power was used. */
export const DefendantSchema = v.object({
  name: v.string(),
  post: v.optional(v.string()),
  unit: v.optional(v.string()),
  /** Ids of POST_LEVELS and UNIT_TYPES; absent where the post tells neither. */
  level: v.optional(TagSchema),
  unitType: v.optional(TagSchema),
  /** Of several defendants: the offences of the case of which this one was convicted, as far as the text tells; ids as in the case's own lists. */
  offences: v.optional(v.array(TagSchema)),
  ...found,
});

/** A dated step of a case, the day as far as it is printed (`YYYY-MM-DD` or `YYYY-MM`), with the body that took it. */
export const EventSchema = v.object({
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/u)),
  kind: v.picklist(MILESTONES.terms.map((term) => term.id)),
  body: v.optional(v.string()),
  ...found,
});
