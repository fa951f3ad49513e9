import { type Facet, type FacetCount, type SearchRequest, toggleExcluded } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { useContext, useMemo, useState } from 'react';
import { facetQuery } from '../../queries.ts';
import { OwnRefine, useRefine } from '../refine.ts';
import { countNodes, facetNodes, firstNodes, namedLike, SHOWN_FIRST, toggleValue } from './facet-values.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePause } from './use-pause.ts';

// A pause between two keys; asking sooner asks for words that nobody meant.
const PAUSE_MS = 200;

const NONE: readonly string[] = [];

/** What a facet on the screen knows and does: its values, open or short, the search among them, and choosing one. */
export function useFacetGroup(facet: Facet, request: SearchRequest, counts: readonly FacetCount[], known: boolean) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const find = usePause(typed.trim(), PAUSE_MS);
  // A page that narrows by itself has all of its values; the server knows nothing of its search.
  const isOwn = useContext(OwnRefine) !== null;
  const found = useQuery({ ...facetQuery(facet.name, request, find), enabled: all && find !== '' && !isOwn });
  const refine = useRefine();
  const { keep, ...focus } = useKeptFocus();

  const chosen = request.filters[facet.name] ?? NONE;
  const excluded = request.excluded[facet.name] ?? NONE;
  const own = useMemo(
    () => facetNodes(facet, counts, chosen, { known, excluded }),
    [facet, counts, chosen, known, excluded],
  );
  const values = isOwn ? namedLike(counts, find) : found.data?.values;
  const answer = all && find !== '' ? values : undefined;
  const nodes = answer
    ? facetNodes(
        facet,
        answer,
        chosen.filter((value) => answer.some((each) => each.value === value)),
        { excluded: excluded.filter((value) => answer.some((each) => each.value === value)) },
      )
    : own;
  const total = countNodes(own);

  return {
    nodes: all ? nodes : firstNodes(nodes),
    total,
    canOpen: total > SHOWN_FIRST,
    all,
    finding: answer !== undefined,
    typed,
    chosen: chosen.length + excluded.length,
    type: setTyped,
    focus,
    toggleAll: () => {
      setAll(!all);
      setTyped('');
    },
    choose: (value: string, id: string) => {
      keep(id);
      refine(toggleValue(facet, request, value));
    },
    exclude: (value: string, id: string) => {
      keep(id);
      refine(toggleExcluded(request, facet.name, value));
    },
  };
}
