/** The journal gives back what branches did, in the order in which they did it. */
import { describe, expect, test } from "vitest";
import { ABSENT, Heap } from "../../src/value/heap";

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
