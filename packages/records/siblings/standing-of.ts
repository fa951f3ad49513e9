import type { Relation, RepealTie, Standing } from '@anjian/domain';

/** A tie as far as it decides whether `one` is in force; `otherHolds` is the first day on which the other one holds. */
export type StandingTie = {
  one: string;
  other: string;
  relation: Relation;
  likeness: number;
  repeal: RepealTie | null;
  otherHolds: string | null;
};

/** Copies of one text share what becomes of it. Below this they may be two versions whose dates nobody tells. */
const SAME_TEXT = 0.9;

/**
 * What other texts make of each of these norms: out of force since the first day that a later one says, or replaced since the first day of
 * a later version, an amendment or a repeal of a part. What is said of one copy of a text holds for the others, unless they are dated later.
 */
export function standingsOf(
  members: readonly { id: string; day: string | null }[],
  ties: readonly StandingTie[],
): Map<string, Standing> {
  const byOne = Map.groupBy(ties, ({ one }) => one);
  const own = new Map(members.map(({ id }) => [id, ownStanding(byOne.get(id) ?? [])]));
  return new Map(
    members.map(({ id, day }) => {
      const copies = (byOne.get(id) ?? []).filter((tie) => tie.relation === 'same' && tie.likeness >= SAME_TEXT);
      const ofCopies = copies.flatMap(({ other }) => own.get(other) ?? []);
      const before = (on: string | undefined): boolean => on === undefined || day === null || day < on;
      const all = [own.get(id) ?? {}, ...ofCopies];
      const expired = all.filter(({ marked, expiredOn }) => marked !== undefined && before(expiredOn));
      return [
        id,
        {
          ...dated(
            'expiredOn',
            expired.map(({ expiredOn }) => expiredOn),
          ),
          ...dated('amendedOn', all.map(({ amendedOn }) => amendedOn).filter(before)),
          ...(expired.length > 0 && expired.every(({ expiredOn }) => expiredOn === undefined)
            ? { marked: 'expired' }
            : {}),
        },
      ];
    }),
  );
}

/** Standing as its own ties tell it; `marked` says that it is repealed, with or without a day. */
function ownStanding(ties: readonly StandingTie[]): Standing {
  const said = ties.flatMap(({ repeal }) => (repeal?.by === 'other' ? [repeal] : []));
  const repeals = said.filter(({ manner }) => manner === 'repealed');
  const changes = said
    .filter(({ manner }) => manner === 'part' || manner === 'amended')
    .map(({ from }) => from ?? undefined);
  const versions = ties.flatMap(({ relation, otherHolds }) => (relation === 'later' ? [otherHolds ?? undefined] : []));
  return {
    ...dated(
      'expiredOn',
      repeals.map(({ from }) => from ?? undefined),
    ),
    ...dated('amendedOn', [...changes, ...versions]),
    ...(repeals.length > 0 ? { marked: 'expired' } : {}),
  };
}

/** The first of these days under a name; nothing where there is none. */
function dated<Name extends 'expiredOn' | 'amendedOn'>(
  name: Name,
  days: readonly (string | undefined)[],
): { [Key in Name]?: string } {
  const [first] = days.filter((day) => day !== undefined).toSorted();
  return (first === undefined ? {} : { [name]: first }) as { [Key in Name]?: string };
}
