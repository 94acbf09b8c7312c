import { isNumber, numericValue } from '../convert/number.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { type PSValue, unwrap } from '../value/value.js';
import type { Roles } from './piped-role.js';
import type { PlanPaging } from './plan.js';

/** What a page may hold at most (cmdlet-rules.md section 5, "Semantics"). */
const LARGEST_PAGE = 999;

export interface PlannedPaging {
  /** Options that paging sets, in place of the parameters of the same name. */
  readonly query: readonly (readonly [wire: string, value: string])[];
  /** Absent: the first page is all. */
  readonly follows?: PlanPaging;
}

/**
 * Reads -All, -Top, -PageSize and -CountVariable: a page has -PageSize objects, at most as many as -Top asks for;
 * next links are followed for -All and until -Top is reached. Without either the first page is all.
 *
 * @throws CmdletError `InvalidPageSize` for a -PageSize outside 1 to 999.
 */
export function planPaging({ parameters }: Roles): PlannedPaging {
  const top = numberOf(parameters.get('Top'));
  const pageSize = numberOf(parameters.get('PageSize'));
  if (pageSize !== undefined && (pageSize < 1 || pageSize > LARGEST_PAGE)) throw invalidPageSize(pageSize);
  const all = isOn(parameters.get('All'));
  const limit = all ? undefined : top;
  const size = pageSize ?? (top !== undefined && top > LARGEST_PAGE ? LARGEST_PAGE : top);
  const first = limit === undefined ? size : Math.min(size ?? limit, limit);
  const query = [
    ...(first === undefined ? [] : [['$top', String(first)] as const]),
    ...(parameters.has('CountVariable') ? [['$count', 'true'] as const] : []),
  ];
  if (all) return { query, follows: {} };
  return limit !== undefined && first !== undefined && limit > first
    ? { query, follows: { limit } }
    : { query };
}

function numberOf(given: PSValue | undefined): number | undefined {
  const value = given === undefined ? null : unwrap(given);
  return isNumber(value) ? numericValue(value) : undefined;
}

function isOn(given: PSValue | undefined): boolean {
  const value = given === undefined ? null : unwrap(given);
  return value !== null && typeof value === 'object' && value.kind === 'switch' && value.value;
}

function invalidPageSize(pageSize: number): CmdletError {
  return new CmdletError({
    id: 'InvalidPageSize',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `The parameter 'PageSize' needs a number from 1 to ${LARGEST_PAGE}; it is ${pageSize}.`,
    target: 'PageSize',
  });
}
