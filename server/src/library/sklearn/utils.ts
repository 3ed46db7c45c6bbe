/** sklearn.utils: rows in another order, and some of them. */
import { type Dim, UNKNOWN } from "../../shape/dim";
import { list, none, unknown } from "../../value/make";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, ignored, restArgs, restKeywords, withDefault } from "../vocabulary/params";
import { checkSameLength, samplesOf, takeRows } from "./arguments";

/** A list of several, or the only one. */
const rows = (owner: string): Entry =>
  fn(
    {
      arrays: restArgs,
      replace: ignored,
      n_samples: withDefault(anything, none),
      random_state: ignored,
      stratify: ignored,
      more: restKeywords,
    },
    ({ arrays, n_samples }, ctx) => {
      const given = arrays.kind === "tuple" ? arrays.items : [];
      checkSameLength(
        owner,
        given.map((value, i) => ({ name: `array ${i + 1}`, value })),
        ctx,
      );
      const known = given.map((value) => samplesOf(value, ctx)).find((size) => typeof size === "number") ?? UNKNOWN;
      const count: Dim = n_samples.kind === "none" ? known : n_samples.kind === "int" ? n_samples.value : UNKNOWN;
      const taken = given.map((value) => takeRows(value, count, ctx) ?? unknown);
      return taken.length === 1 ? (taken[0] ?? unknown) : list(taken);
    },
  );

export const utils: Entries = { shuffle: rows("shuffle"), resample: rows("resample") };
