/** Defaults that entries declare, held against Keras's: each of Keras's own read by the entry's reader. */
import { isDeepStrictEqual } from "node:util";
import { NOT_KNOWN, type Param, type Params } from "../../src/library/vocabulary/bind";
import { ignored } from "../../src/library/vocabulary/params";
import { ShapeProblem } from "../../src/shape/problem";
import { display } from "../../src/value/display";
import type { Value } from "../../src/value/values";
import type { SignatureParameter } from "../coverage/signature";
import { context } from "./context";

/** What differs, in words. A name that is left out is made by the rule. */
export function differingDefaults(params: Params, expected: readonly SignatureParameter[]): readonly string[] {
  return expected.flatMap(({ name, default: keras }) => {
    const param = params[name];
    return param && !param.rest && name !== "name" ? (difference(name, param, keras) ?? []) : [];
  });
}

function difference(name: string, param: Param<unknown>, keras: Value | undefined): string | undefined {
  if (param === ignored) return undefined;
  if (keras === undefined) return param.required ? undefined : `${name} is required`;
  if (param.required) return `${name} is not required: ${display(keras)}`;
  if (keras.kind === "ellipsis") return undefined;
  const read = readDefault(name, param, keras);
  return isDeepStrictEqual(read, param.fallback)
    ? undefined
    : `${name} is ${display(keras)}, which is read as ${shown(read)}, not ${shown(param.fallback)}`;
}

function readDefault(name: string, param: Param<unknown>, keras: Value): unknown {
  try {
    return param.read(keras, { owner: "", argument: name, site: undefined, ctx: context });
  } catch (error) {
    if (!(error instanceof ShapeProblem)) throw error;
    return "refused";
  }
}

function shown(read: unknown): string {
  return read === NOT_KNOWN ? "not known" : (JSON.stringify(read) ?? "undefined");
}
