import type { CitingHit, DocumentView } from '@anjian/domain';

/** What norms say of others that they put out of force. */
const REPEAL = /废止|不再适用|停止执行|停止施行|同时失效/u;

/** A place where a later norm of the library cites this one and speaks of repeal. */
export type RepealTold = { id: string; title: string; date: string | null; paragraph: number };

/**
 * The places where later norms cite this one beside words of repeal. Whether it is this one that they repeal a reader must see: a
 * paragraph may name several, and one that names it may keep it.
 */
export function repealTold(view: DocumentView, citing: readonly CitingHit[]): RepealTold[] {
  return citing
    .filter(({ id, date, fictional }) => !fictional && id !== view.id && (date === null || date > (view.date ?? '')))
    .flatMap(({ id, title, date, passages }) =>
      passages
        .filter(({ parts }) => REPEAL.test(parts.map(({ text }) => text).join('')))
        .slice(0, 1)
        .map(({ paragraph }) => ({ id, title, date, paragraph })),
    );
}
