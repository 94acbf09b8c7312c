import type { Operation } from './operations.js';

/** The operations whose ids `operation` matches have `id` instead, where `$1` is what the first parentheses matched. */
interface IdOverride {
  readonly operation: RegExp;
  readonly id: string;
  readonly reason: string;
}

/** The command of this name is not there. */
interface Removal {
  readonly remove: string;
  readonly reason: string;
}

/** Something that the published module has otherwise than the rules make it from its description. */
export type Override = IdOverride | Removal;

/** An operation's id, after the overrides. */
export function editOperationId(id: string, overrides: readonly Override[]): string {
  return overrides.reduce(
    (edited, override) => ('id' in override ? edited.replace(override.operation, override.id) : edited),
    id,
  );
}

/** Whether an override takes a command out. */
export function isRemoved(command: string, overrides: readonly Override[]): boolean {
  return overrides.some((override) => 'remove' in override && override.remove === command);
}

/** @throws Error when an override has nothing to change: the description has caught up, or the name is wrong. */
export function refuseIdleOverrides(
  overrides: readonly Override[],
  operations: readonly Operation[],
  commands: readonly string[],
): void {
  for (const override of overrides) {
    const busy =
      'id' in override
        ? operations.some(({ sourceId }) => override.operation.test(sourceId))
        : commands.includes(override.remove);
    if (!busy)
      throw new Error(
        `an override that changes nothing: ${'id' in override ? override.operation : override.remove}`,
      );
  }
}
