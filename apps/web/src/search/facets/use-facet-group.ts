import type { Facet, FacetCount, SearchRequest } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { facetQuery } from '../../queries.ts';
import { useRefine } from '../refine.ts';
import { countNodes, facetNodes, firstNodes, SHOWN_FIRST, toggleValue } from './facet-values.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePause } from './use-pause.ts';

// A pause between two keys; asking sooner asks for words that nobody meant.
const PAUSE_MS = 200;

/** What a facet on the screen knows and does: its values, open or short, the search among them, and choosing one. */
export function useFacetGroup(facet: Facet, request: SearchRequest, counts: readonly FacetCount[], known: boolean) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const find = usePause(typed.trim(), PAUSE_MS);
  const found = useQuery({ ...facetQuery(facet.name, request, find), enabled: all && find !== '' });
  const refine = useRefine();
  const { keep, ...focus } = useKeptFocus();

  const chosen = request.filters[facet.name] ?? [];
  const finding = all && find !== '' && found.data !== undefined;
  const nodes = finding
    ? facetNodes(
        facet,
        found.data?.values ?? [],
        chosen.filter((value) => isAmong(value, found.data?.values)),
      )
    : facetNodes(facet, counts, chosen, { known });
  const total = countNodes(facetNodes(facet, counts, chosen));

  return {
    nodes: all ? nodes : firstNodes(nodes),
    total,
    canOpen: total > SHOWN_FIRST,
    all,
    finding,
    typed,
    chosen: chosen.length,
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
  };
}

function isAmong(value: string, values: readonly FacetCount[] = []): boolean {
  return values.some((each) => each.value === value);
}
