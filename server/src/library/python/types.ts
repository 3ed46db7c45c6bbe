/** Built-in types as classes whose call converts: `int(x)`, `list(x)`. */
import { type Args, type Context, failAt } from "../../value/context";
import { withoutFirst } from "../../value/make";
import type { ClassValue, Value } from "../../value/values";
import type { Entry } from "../vocabulary/functions";

/** A type: a class for `isinstance` and annotations, a function when called. */
export function type(convert: (args: Args, ctx: Context) => Value): Entry {
  return {
    define: (path) => {
      const name = path.slice(path.lastIndexOf(".") + 1);
      const attrs = new Map<string, Value>([
        ["__new__", { kind: "native", name, invoke: (args, ctx) => convert(withoutFirst(args), ctx) }],
      ]);
      const cls: { kind: "class"; name: string; path: string; mro: ClassValue[]; attrs: Map<string, Value> } = {
        kind: "class",
        name,
        path,
        mro: [],
        attrs,
      };
      cls.mro.push(cls);
      return cls;
    },
  };
}

/** First positional argument. */
export function first(args: Args): Value | undefined {
  return args.positional[0]?.value;
}

/** A KerasTensor has no values, so it is no number and has no length. */
export function concrete(owner: string, args: Args): Args {
  const [argument] = args.positional;
  if (argument?.value.kind === "tensor" && argument.value.framework === "keras")
    failAt({ at: argument.site }, { code: "wrong-kind", owner, expected: "an array", got: "a KerasTensor, which has no values" });
  return args;
}
