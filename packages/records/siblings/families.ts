/** Which family a document belongs to, and whether there are others in it. */
export type Membership = { family: string; tied: boolean };

/**
 * The families that ties make: whoever is tied to one of a family belongs to it. A family bears the least id of its members, so that
 * it is the same in whatever order they came.
 */
export function familiesOf(
  members: readonly string[],
  ties: readonly { one: string; other: string }[],
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
  return new Map(members.map((id) => [id, { family: headOf(id), tied: (sizes.get(headOf(id)) ?? 1) > 1 }]));
}
