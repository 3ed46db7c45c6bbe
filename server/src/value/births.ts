/** Where mutable objects were made: what only one of some paths made is not there on the others. */
import type { Changes } from "./changes";
import type { Slot } from "./slots";

/** One of the paths that met somewhere. */
interface Path {
  readonly meeting: object;
  readonly index: number;
}

/** Of an object: the paths that surely were taken when there is such an object, of those that met since it was made. */
type Origin = readonly Path[];

export class Births {
  private readonly origins = new Map<unknown, unknown>();

  slotOf(made: unknown): Slot {
    return { map: this.origins, key: made };
  }

  has(slot: Slot): boolean {
    return "map" in slot && slot.map === this.origins;
  }

  knows(object: object): boolean {
    return this.origins.has(object);
  }

  /** Paths that meet. */
  branching(paths: readonly Changes[]): Branching {
    return new Branching(this, paths);
  }

  /** Whether one was made only where the other was not. */
  exclude(a: object, b: object): boolean {
    const others = this.of(b);
    return this.of(a).some(({ meeting, index }) => others.some((each) => each.meeting === meeting && each.index !== index));
  }

  private of(object: object): Origin {
    return originIn(this.origins.get(object)) ?? [];
  }
}

function originIn(value: unknown): Origin | undefined {
  return Array.isArray(value) ? (value as Origin) : undefined;
}

class Branching {
  constructor(
    private readonly births: Births,
    private readonly paths: readonly Changes[],
  ) {}

  /** Those on which there is this object: all, unless it was made on some of them, or excludes what one takes to exist. */
  knowing(object: object, worlds: readonly (readonly object[])[]): readonly Changes[] {
    const slot = this.births.slotOf(object);
    const makers = this.paths.filter((path) => path.get(slot, undefined) !== undefined);
    if (makers.length > 0) return makers;
    if (worlds.length === 0 || !this.births.knows(object)) return this.paths;
    const there = this.paths.filter((_, index) => !worlds[index]?.some((each) => this.births.exclude(object, each)));
    return there.length > 0 ? there : this.paths;
  }

  /** What is known of the making of an object after the paths have met. */
  origin(slot: Slot): Origin {
    const made = this.paths.flatMap((path, index) => {
      const origin = originIn(path.get(slot, undefined));
      return origin ? [{ origin, index }] : [];
    });
    const [only, second] = made;
    if (!only) return [];
    return second || this.paths.length === 1 ? only.origin : [...only.origin, { meeting: this, index: only.index }];
  }
}
