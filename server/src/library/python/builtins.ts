/** Python's built-in functions and types. */

import { anyInt, anyString, harmless, none, string, trueValue, unknown } from "../../value/make";
import type { Entries } from "../vocabulary/functions";
import { constant } from "../vocabulary/functions";
import { collections } from "./containers";
import { conversions } from "./conversions";
import { exceptions } from "./exceptions";
import { classFunctions } from "./introspection";
import { iteration } from "./iteration";
import { numbers } from "./numbers";
import { always } from "./signature";
import { exits } from "./system";

const others: Entries = {
  print: always(none),
  input: always(anyString),
  open: always(harmless),
  id: always(anyInt),
  breakpoint: always(none),
  help: always(none),
  eval: always(unknown),
  exec: always(unknown),
  compile: always(unknown),
  NotImplemented: constant(unknown),
  __debug__: constant(trueValue),
  __name__: constant(string("__main__")),
};

export const builtinEntries: Entries = {
  ...conversions,
  ...numbers,
  ...collections,
  ...iteration,
  ...classFunctions,
  ...exceptions,
  ...exits,
  ...others,
};
