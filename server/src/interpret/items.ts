/** `container[index] = value` and `del container[index]`. */
import { putEntry, removeEntry } from "../library/python/dict-methods";
import { overwritten } from "../library/tensors/ranges";
import { setItems } from "../value/lists";
import { keyOf, unknown } from "../value/make";
import { alternativesOf } from "../value/same";
import type { ListValue, Scope, SliceValue, TensorValue, Value } from "../value/values";
import { callMethodOf } from "./calls";
import { possibilities } from "./distribute";
import { anyElementOf, takeItems } from "./iteration";
import type { Run } from "./run";
import { slicedItems } from "./subscripts";

/** `container[index] = value`. */
export function setItem(run: Run, container: Value, index: Value, value: Value): void {
  possibilities(run, alternativesOf(container), (each) => setOne(run, each, index, value));
}

function setOne(run: Run, container: Value, index: Value, value: Value): void {
  switch (container.kind) {
    case "list":
      if (index.kind === "slice") replaceSlice(run, container, index, value);
      else replaceItem(run, container, index, value);
      return;
    case "dict":
      putEntry(container, index, value, run.context);
      return;
    case "object":
      callMethodOf(run, container, "__setitem__", [index, value]);
      return;
    case "tensor":
      overwrite(run, container, value);
      return;
    default:
      return;
  }
}

/** The position that an index stands for in a list of known items; undefined when it is not known, or outside. */
function positionIn(items: readonly Value[], index: Value): number | undefined {
  const given = index.kind === "int" || index.kind === "bool" ? Number(index.value) : Number.NaN;
  const at = given < 0 ? given + items.length : given;
  return at >= 0 && at < items.length ? at : undefined;
}

function replaceItem(run: Run, list: ListValue, index: Value, value: Value): void {
  const { items } = list;
  const at = items && positionIn(items, index);
  setItems(list, at === undefined ? undefined : items?.map((item, i) => (i === at ? value : item)), [value], run.heap);
}

function replaceSlice(run: Run, list: ListValue, index: SliceValue, value: Value): void {
  const more = takeItems(run, value);
  const chosen = list.items && slicedItems([...list.items.keys()], index);
  const [first] = chosen ?? [];
  const added = more ?? [anyElementOf(run, value)];
  if (!list.items || !chosen || !more) setItems(list, undefined, added, run.heap);
  else if (index.step.kind !== "none") {
    const replaced = new Map(chosen.map((at, i) => [at, more[i] ?? unknown]));
    setItems(
      list,
      list.items.map((item, i) => replaced.get(i) ?? item),
      added,
      run.heap,
    );
  } else {
    const from = first ?? startOf(list.items.length, index);
    const items = from === undefined ? undefined : [...list.items.slice(0, from), ...more, ...list.items.slice(from + chosen.length)];
    setItems(list, items, added, run.heap);
  }
}

/** Where an empty slice stands. */
function startOf(size: number, { start }: SliceValue): number | undefined {
  if (start.kind === "none") return 0;
  if (start.kind !== "int" || typeof start.value !== "number") return undefined;
  return start.value < 0 ? Math.max(0, start.value + size) : Math.min(size, start.value);
}

/** Arrays are values here: every name that has the array stands for one whose content is no longer known. */
function overwrite(run: Run, array: TensorValue, value: Value): void {
  const changed = overwritten(array, value);
  for (let scope: Scope | undefined = run.frame.scope; scope; scope = scope.parent)
    for (const [name, held] of scope.names) if (held === array) run.heap.put(scope.names, name, changed);
}

/** `del container[index]`. */
export function deleteItem(run: Run, container: Value, index: Value): void {
  possibilities(run, alternativesOf(container), (each) => {
    if (each.kind === "list") deleteFrom(run, each, index);
    else if (each.kind === "dict") removeEntry(each, keyOf(index), run.context);
    else if (each.kind === "object") callMethodOf(run, each, "__delitem__", [index]);
  });
}

function deleteFrom(run: Run, list: ListValue, index: Value): void {
  const { items } = list;
  const at = items && index.kind !== "slice" ? positionIn(items, index) : undefined;
  const gone = items && index.kind === "slice" ? slicedItems([...items.keys()], index) : at === undefined ? undefined : [at];
  setItems(list, gone && items?.filter((_, i) => !gone.includes(i)), [], run.heap);
}
