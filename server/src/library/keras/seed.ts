/** `seed=` of layers, initializers and random operations (keras/src/random/seed_generator.py). */
import type { Param } from "../vocabulary/bind";
import { optional, param, refuse } from "../vocabulary/params";

/** What starts a random generator: an integer or None. */
export const seed: Param<null> = optional(
  param<null>(
    (value, at) =>
      value.kind === "string" || value.kind === "float" || value.kind === "tuple" || value.kind === "list"
        ? refuse(at, "an integer", value)
        : null,
    null,
  ),
);
