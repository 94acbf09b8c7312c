/**
 * One order that keeps the order of each list. What lists say nothing about stays as it is met.
 *
 * @throws Error where lists contradict each other.
 */
export function mergedOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const names = [...new Set(lists.flat())];
  const before = new Map(names.map((name) => [name, new Set<string>()]));
  for (const list of lists) {
    for (const [index, name] of list.entries()) {
      const previous = list[index - 1];
      if (previous !== undefined) before.get(name)?.add(previous);
    }
  }
  const placed = new Set<string>();
  while (placed.size < names.length) {
    const next = names.find(
      (name) => !placed.has(name) && [...(before.get(name) ?? [])].every((other) => placed.has(other)),
    );
    if (next === undefined)
      throw new Error(`Parameter sets contradict each other's order: ${names.join(', ')}.`);
    placed.add(next);
  }
  return [...placed];
}
