import type { SearchRequest, SearchResults } from '@anjian/domain';
import { lazy, Suspense, useState } from 'react';
import buttons from '../../ui/button.module.css';
import { FilterIcon } from '../../ui/icons.tsx';
import { useWords } from '../../words/language.tsx';
import { conditionsOf } from '../conditions.ts';

const loadDialog = () => import('./filter-dialog.tsx');
const FilterDialog = lazy(() => loadDialog().then((module) => ({ default: module.FilterDialog })));

/** What the button and the dialog of the filters show. `total` is null before the first answer. */
export type FilterProps = {
  request: SearchRequest;
  facets: SearchResults['facets'];
  known: boolean;
  total: number | null;
};

/** On small screens: one button that opens all facets as a dialog, whose code comes when it is first wanted. */
export function FilterButton(props: FilterProps) {
  const words = useWords();
  const { filters } = words;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={buttons.plain}
        aria-haspopup="dialog"
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={() => setOpen(true)}
      >
        <FilterIcon />
        {filters.open(conditionsOf(props.request, words).length)}
      </button>
      {open && (
        <Suspense>
          <FilterDialog {...props} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
