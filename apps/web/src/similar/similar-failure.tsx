import { ApiProblem } from '../api.ts';
import { Failure } from '../ui/failure.tsx';
import { useWords } from '../words/language.tsx';

/** Why no cases came back, and the way on: nothing here asks again by itself, and what was pasted is still there. */
export function SimilarFailure(props: { error: unknown; retry(): void; stale: boolean }) {
  const { failures } = useWords().similar;
  const kind = props.error instanceof ApiProblem ? props.error.kind : 'failed';
  return <Failure {...props} title={kind === 'refused' ? failures.title : undefined} text={failures[kind]} />;
}
