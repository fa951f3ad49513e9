import type { DocumentView, RepealTie } from '@anjian/domain';

/** A later text of the library that changes a norm or goes before it, since when, and the paragraph that says so. */
export type Change = {
  id: string;
  title: string;
  manner: Exclude<RepealTie['manner'], 'repealed'>;
  from: string | null;
  paragraph: number;
};

/** The later texts that repeal this norm in part, amend it or go before it where they differ, the latest first. */
export function changesTold({ siblings }: Pick<DocumentView, 'siblings'>): Change[] {
  return siblings
    .flatMap(({ id, title, repeal }): Change[] =>
      repeal === null || repeal.by === 'this' || repeal.manner === 'repealed'
        ? []
        : [{ id, title, manner: repeal.manner, from: repeal.from, paragraph: repeal.paragraph }],
    )
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
}
