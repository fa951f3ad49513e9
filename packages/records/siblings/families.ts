import type { Relation } from '@anjian/domain';

/** Which family a document belongs to, whether there are others in it, and whether one of them is a later version. */
export type Membership = { family: string; tied: boolean; superseded: boolean };

/**
 * The families that ties make: whoever is tied to one of a family belongs to it. A family bears the least id of its members, so that
 * it is the same in whatever order they came.
 */
export function familiesOf(
  members: readonly string[],
  ties: readonly { one: string; other: string; relation?: Relation }[],
): Map<string, Membership> {
  const heads = new Map(members.map((id) => [id, id]));
  const headOf = (id: string): string => {
    let head = id;
    for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head)) head = next;
    return head;
  };
  for (const { one, other } of ties) {
    const [least, rest] = [headOf(one), headOf(other)].toSorted();
    if (least !== undefined && rest !== undefined) heads.set(rest, least);
  }
  const sizes = new Map<string, number>();
  for (const id of members) sizes.set(headOf(id), (sizes.get(headOf(id)) ?? 0) + 1);
  const superseded = new Set(ties.filter(({ relation }) => relation === 'later').map(({ one }) => one));
  const of = (id: string): Membership => {
    const family = headOf(id);
    return { family, tied: (sizes.get(family) ?? 1) > 1, superseded: superseded.has(id) };
  };
  return new Map(members.map((id) => [id, of(id)]));
}
