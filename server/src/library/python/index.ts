/** Python's standard library, as far as programs around models use it. */
import type { Package } from "../index";
import { builtinEntries } from "./builtins";

export const python: Package = { modules: { builtins: builtinEntries } };
