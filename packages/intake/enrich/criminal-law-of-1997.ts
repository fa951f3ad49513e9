/** The Criminal Law as revised on 1997-03-14 is in force since this day (its article 452). */
const NEW_LAW_IN_FORCE = '1997-10-01';

/** Whether a case was decided, or a norm issued, while the Criminal Law of 1979 was in force; an unknown day counts as later. */
export function isBeforeNewCriminalLaw(day: string | undefined): boolean {
  return day !== undefined && day < NEW_LAW_IN_FORCE;
}
