/** The names that a library gives to what the program does not name: the class in snake case, counted. */
import type { Heap } from "../value/heap";
import type { Joining } from "../value/slots";

/** By snake-cased class, how many names were given; null: not known. Fields of an object, so that branches join them. */
interface Counters extends Joining {
  [prefix: string]: number | null | undefined | Joining["joinField"];
}

const joinCounts: Joining["joinField"] = (_field, left, right) => ({ value: left === right ? left : null });

export class AutomaticNames {
  private readonly counters: Counters = { joinField: joinCounts };
  private held = 0;

  constructor(private readonly heap: Heap) {}

  /** The next name of a class; undefined when it is not known how many there were, or while no names are given. */
  next(className: string): string | undefined {
    if (this.held > 0) return undefined;
    const prefix = snakeCase(className);
    const count = this.counters[prefix] === undefined ? 0 : this.counters[prefix];
    if (typeof count !== "number") return undefined;
    this.heap.set(this.counters, prefix, count + 1);
    return count === 0 ? prefix : `${prefix}_${count}`;
  }

  /** Do something that gives no names, as running a graph again. */
  withhold<T>(action: () => T): T {
    this.held++;
    try {
      return action();
    } finally {
      this.held--;
    }
  }

  /** Count from the start again. */
  restart(): void {
    for (const prefix of Object.keys(this.counters)) if (prefix !== "joinField") this.heap.set(this.counters, prefix, 0);
  }
}

/** keras/src/utils/naming.py `to_snake_case`. */
function snakeCase(name: string): string {
  return name
    .replace(/\W+/g, "")
    .replace(/(.)([A-Z][a-z]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
}
