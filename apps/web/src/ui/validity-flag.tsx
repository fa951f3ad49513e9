import { VALIDITIES, type Validity } from '@anjian/domain';
import { useLabel } from '../words/language.tsx';
import { Flag } from './badge.tsx';

/** What a reader must know of a norm before relying on it: repealed, changed, not yet in force; nothing where nothing speaks against it. */
export function ValidityFlag({ validity }: { validity: Validity | null }) {
  const label = useLabel();
  const term = validity === null || validity === 'in_force' ? undefined : VALIDITIES.get(validity);
  return term ? <Flag tone={validity === 'amended' ? 'care' : 'wrong'}>{label(term.label)}</Flag> : null;
}
