/** Functions of `tf.keras.backend` that are TensorFlow's under other names, of themselves or of their parameters. */
import type { Args, ArgumentValue } from "../../../value/context";
import { int, string } from "../../../value/make";
import type { Value } from "../../../value/values";
import { type Entries, type Entry, raw } from "../../vocabulary/functions";

/** TensorFlow's function, the parameters in Keras's order as `name` or `name:TensorFlow's name`, and defaults of Keras's own. */
type Translation = readonly [of: string, parameters: string, defaults?: Readonly<Record<string, Value>>];

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  expand_dims: ["expand_dims", "x:input axis", { axis: int(-1) }],
  squeeze: ["squeeze", "x:input axis"],
  reshape: ["reshape", "x:tensor shape"],
  stack: ["stack", "x:values axis"],
  gather: ["gather", "reference:params indices"],
  equal: ["equal", "x y"],
  not_equal: ["not_equal", "x y"],
  greater: ["greater", "x y"],
  greater_equal: ["greater_equal", "x y"],
  less: ["less", "x y"],
  less_equal: ["less_equal", "x y"],
  maximum: ["maximum", "x y"],
  minimum: ["minimum", "x y"],
  pow: ["pow", "x a:y"],
  cast: ["cast", "x dtype"],
  shape: ["shape", "x:input"],
  one_hot: ["one_hot", "indices num_classes:depth"],
  map_fn: ["map_fn", "fn elems name dtype"],
  arange: ["range", "start stop:limit step:delta dtype", { dtype: string("int32") }],
  zeros_like: ["zeros_like", "x:input dtype name"],
  ones_like: ["ones_like", "x:input dtype name"],
  constant: ["constant", "value dtype shape name"],
  variable: ["Variable", "value:initial_value dtype name constraint"],
  tile: ["tile", "x:input n:multiples"],
};

export const translations: Entries = Object.fromEntries(Object.entries(TRANSLATIONS).map(([name, each]) => [name, translated(...each)]));

function translated(of: string, parameters: string, defaults: Readonly<Record<string, Value>> = {}): Entry {
  const names = parameters.split(" ").map((each) => each.split(":"));
  const present = new Map(names.map(([own = "", other = own]) => [own, other]));
  return raw((args, ctx) => {
    const named = new Map<string, ArgumentValue>();
    for (const [name, value] of Object.entries(defaults)) named.set(present.get(name) ?? name, { value, site: undefined });
    // What does not fit stays as it is: TensorFlow's function refuses it.
    const extra = args.positional.slice(names.length);
    args.positional.slice(0, names.length).forEach((argument, i) => {
      const [own = "", other = own] = names[i] ?? [];
      named.set(other, argument);
    });
    for (const [name, argument] of args.named) named.set(present.get(name) ?? name, argument);
    const call: Args = { positional: extra, named, open: args.open };
    return ctx.call(ctx.library(`tensorflow.${of}`), call);
  });
}
