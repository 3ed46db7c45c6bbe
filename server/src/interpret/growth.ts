/** Lists that grow alike in every turn of a loop whose turns are counted but not run one by one. */

import { Changes } from "../value/changes";
import { elementOfList, lengthen } from "../value/lists";
import { unknown } from "../value/make";
import { alternativesOf, joinAll } from "../value/same";
import { contentOf } from "../value/slots";
import type { ListValue, Value } from "../value/values";
import { isList, probeChanges, toFixpoint } from "./fixpoint";
import type { Ending, Flow } from "./jumps";
import type { Run } from "./run";

interface CountedTurns {
  readonly first: () => Flow;
  readonly other: () => Flow;
  /** The last turn is looked at for itself, because a window may run over the end there. */
  readonly last: () => Flow;
  readonly turns: number;
}

/** Turns of a known number: lists that grow alike in each have their length afterwards. */
export function growing(run: Run, of: CountedTurns, leaving: (run: Run, ending: Ending) => Ending): Ending {
  const growths = !run.patient ? [] : probeGrowth(run, of.other);
  const last = growths.length > 0 ? probeGrowth(run, of.last) : [];
  const ending = toFixpoint(run, { first: of.first, other: of.other, surely: true }, leaving);
  if (ending !== "next") return ending;
  for (const { list, before, added } of growths) {
    const end = last.find((each) => each.list === list);
    if (end?.added.length !== added.length) continue;
    const element = joinAll([elementOfList(list) ?? unknown, ...end.added]);
    if (!alternativesOf(element).every((each) => DATA.has(each.kind))) continue;
    lengthen(list, before, added.length * of.turns, element, run.heap);
  }
  return ending;
}

/** Kinds of values of which one can stand for another. */
const DATA: ReadonlySet<Value["kind"]> = new Set(["tensor", "int", "float", "string", "bool", "tuple", "list", "none"]);

interface Growth {
  readonly list: ListValue;
  readonly before: readonly Value[];
  /** Items that the turn adds. */
  readonly added: readonly Value[];
}

/** Lists to which one more turn surely appends, whatever its item is, when no path leaves the loop. */
function probeGrowth(run: Run, iteration: () => Flow): readonly Growth[] {
  const growths: Growth[] = [];
  (probeChanges(run, iteration) ?? new Changes()).forEach((slot, after) => {
    const before = contentOf(slot);
    if (!("object" in slot) || slot.field !== "items" || !isList(slot.object) || !Array.isArray(before) || !Array.isArray(after)) return;
    const items: readonly Value[] = before;
    if (after.length > items.length && items.every((item, i) => item === after[i]))
      growths.push({ list: slot.object, before: items, added: after.slice(items.length) });
  });
  return growths;
}
