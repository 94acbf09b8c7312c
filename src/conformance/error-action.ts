import type { Bound } from '../bind/bind.js';
import type { ConformanceCase } from './case.js';

/** What becomes of an object's error: it is reported, ends the call, or is not seen. */
export type ErrorAction = 'report' | 'stop' | 'hide';

const BY_NAME: Readonly<Record<string, ErrorAction>> = {
  stop: 'stop',
  silentlycontinue: 'hide',
  ignore: 'hide',
};

/** -ErrorAction where it is bound, else $ErrorActionPreference (binding.md §5, §9). */
export function errorAction({ boundParameters }: Bound, { preferences }: ConformanceCase): ErrorAction {
  const bound = boundParameters.get('ErrorAction');
  const isConstant =
    bound !== undefined && bound !== null && typeof bound === 'object' && bound.kind === 'enum';
  const name = isConstant ? bound.name : preferences?.ErrorActionPreference;
  return typeof name === 'string' ? (BY_NAME[name.toLowerCase()] ?? 'report') : 'report';
}
