import { useWords } from '../../words/language.tsx';

/** An empty cell: a dash for the eye, words for who hears the table. */
export function NotTold() {
  const { document: words } = useWords();
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{words.notTold}</span>
    </>
  );
}
