/** The Criminal Law as revised on 1997-03-14 is in force since this day (its article 452). */
const NEW_LAW_IN_FORCE = '1997-10-01';

/** Amendments, which change single articles, have been made since this day (刑法修正案): 修正前的刑法 in a later text is the law of 1997 before one of them. */
const FIRST_AMENDMENT = '1999-12-25';

/** Whether a text of this day may mean by 修正前的刑法 the law of 1997 before an amendment; an unknown day counts as earlier. */
export function isAfterFirstAmendment(day: string | undefined): boolean {
  return day !== undefined && day >= FIRST_AMENDMENT;
}

/** Whether a case was decided, or a norm issued, while the Criminal Law of 1979 was in force; an unknown day counts as later. */
export function isBeforeNewCriminalLaw(day: string | undefined): boolean {
  return day !== undefined && day < NEW_LAW_IN_FORCE;
}
