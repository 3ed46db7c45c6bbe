/** The journal gives back what branches did, in the order in which they did it. */
import { describe, expect, test } from "vitest";
import { Heap } from "../../src/value/heap";
import { ABSENT } from "../../src/value/slots";

describe("redo after rollback", () => {
  test("keys of a map come back in the order in which they were made", () => {
    const heap = new Heap();
    const attributes = new Map<string, number>();
    heap.put(attributes, "first", 0);
    const mark = heap.mark();
    for (const name of ["squeeze", "reduction", "excite"]) heap.put(attributes, name, 1);
    heap.put(attributes, "squeeze", 2);
    const changes = heap.rollback(mark);
    expect([...attributes.keys()]).toEqual(["first"]);
    heap.redo(changes);
    expect([...attributes]).toEqual([
      ["first", 0],
      ["squeeze", 2],
      ["reduction", 1],
      ["excite", 1],
    ]);
  });

  test("a removed key is removed again", () => {
    const heap = new Heap();
    const names = new Map([["a", 1]]);
    const mark = heap.mark();
    heap.remove(names, "a");
    const changes = heap.rollback(mark);
    expect(names.get("a")).toBe(1);
    heap.redo(changes);
    expect(names.has("a")).toBe(false);
  });
});

describe("join", () => {
  test("sees every slot that either branch wrote, with what the other left there", () => {
    const heap = new Heap();
    const names = new Map<string, unknown>([["kept", "old"]]);
    const branch = (name: string): ReturnType<Heap["rollback"]> => {
      const mark = heap.mark();
      heap.put(names, name, "new");
      return heap.rollback(mark);
    };
    const seen: unknown[] = [];
    heap.join([branch("kept"), branch("made")], (left, right) => {
      seen.push([left, right]);
      return "joined";
    });
    expect(seen).toEqual([
      ["new", "old"],
      [ABSENT, "new"],
    ]);
    expect([...names.values()]).toEqual(["joined", "joined"]);
  });

  test("a field joins as its object says", () => {
    const heap = new Heap();
    const state = { uses: [1], joinField: (field: string) => (field === "uses" ? { value: "own" } : undefined) };
    const mark = heap.mark();
    heap.set(state, "uses", [1, 2]);
    const left = heap.rollback(mark);
    heap.set(state, "uses", [3]);
    const right = heap.rollback(mark);
    heap.join([left, right], () => "general");
    expect(state.uses).toBe("own");
  });
});

describe("what may or may not be there", () => {
  const paths = (heap: Heap, ...actions: (() => void)[]): readonly ReturnType<Heap["rollback"]>[] =>
    actions.map((action) => {
      const mark = heap.mark();
      action();
      return heap.rollback(mark);
    });

  test("a key that one path made is doubtful until it is set again", () => {
    const heap = new Heap();
    const names = new Map<string, number>();
    const [made = neverMade()] = paths(heap, () => heap.put(names, "x", 1));
    heap.join([made, ...paths(heap, () => undefined)], (a, b) => (a === ABSENT ? b : a));
    expect([names.get("x"), heap.isDoubtful(names, "x"), heap.hasDoubts(names)]).toEqual([1, true, true]);
    heap.put(names, "x", 2);
    expect(heap.isDoubtful(names, "x")).toBe(false);
  });

  test("an entry that one path made leaves the dict open", () => {
    const heap = new Heap();
    const dict = { entries: new Map([["a", 1]]), open: false };
    heap.join(
      paths(
        heap,
        () => heap.putEntry(dict, "b", 2),
        () => undefined,
      ),
      (a) => a,
    );
    expect([[...dict.entries.keys()], dict.open]).toEqual([["a"], true]);
  });

  test("a removed key stands again where it stood when that is undone", () => {
    const heap = new Heap();
    const dict = { entries: new Map(Object.entries({ a: 1, b: 2, c: 3 })), open: false };
    const [changes = neverMade()] = paths(heap, () => {
      heap.removeEntry(dict, "a");
      heap.putEntry(dict, "a", 4);
    });
    expect([...dict.entries]).toEqual(Object.entries({ a: 1, b: 2, c: 3 }));
    heap.redo(changes);
    expect([...dict.entries]).toEqual(Object.entries({ b: 2, c: 3, a: 4 }));
  });

  test("everything a slot was seen with may be what it has", () => {
    const heap = new Heap();
    const names = new Map([["x", "before"]]);
    const mark = heap.mark();
    const { seen } = heap.watch(() => {
      heap.put(names, "x", "inside");
      const inner = heap.mark();
      heap.put(names, "x", "undone");
      heap.rollback(inner);
      heap.put(names, "x", "last");
    });
    heap.undo(mark);
    heap.blur(seen, (a, b) => (a === b ? a : `${a} ${b}`));
    for (const each of ["before", "inside", "undone", "last"]) expect(names.get("x")).toContain(each);
  });
});

function neverMade(): never {
  throw new Error("no path");
}
