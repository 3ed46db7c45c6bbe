/**
 * Tuners (keras_tuner/engine/base_tuner.py, engine/tuner.py): made, they build the model once with every parameter's default;
 * each trial builds it with values that are drawn, and fits it.
 */
import type { Args, Context } from "../../value/context";
import { list, makeArgs, none, prepend, unknown } from "../../value/make";
import type { ObjectValue, Value } from "../../value/values";
import { cls, type Entries, type Entry, rawMethod } from "../vocabulary/functions";
import { drawnValues, newSpace } from "./hyperparameters";

/** A program's class with a `build`, or its function. */
function build(hypermodel: Value, space: Value, ctx: Context): Value {
  if (hypermodel.kind === "object") return ctx.callMethod(hypermodel, "build", makeArgs([space]));
  return hypermodel.kind === "function" || hypermodel.kind === "method" ? ctx.call(hypermodel, makeArgs([space])) : unknown;
}

function hypermodelOf(self: ObjectValue): Value {
  return self.attrs.get("hypermodel") ?? unknown;
}

/** What a trial builds; Keras counts names anew for each. */
function buildDrawn(self: ObjectValue, space: Value, ctx: Context): Value {
  ctx.restartNames();
  return build(hypermodelOf(self), space, ctx);
}

function runTrial(self: ObjectValue, trial: Value, args: Args, ctx: Context): Value {
  const space = (trial.kind === "object" && trial.attrs.get("hyperparameters")) || drawnValues(ctx);
  const model = buildDrawn(self, space, ctx);
  const hypermodel = hypermodelOf(self);
  const callbacks = { value: list(undefined), site: undefined };
  const fitting: Args = { ...args, named: new Map([...args.named, ["callbacks", callbacks]]) };
  if (hypermodel.kind === "object") return ctx.callMethod(hypermodel, "fit", prepend(space, prepend(model, fitting)));
  return model.kind === "object" ? ctx.callMethod(model, "fit", fitting) : unknown;
}

function withoutFirst(args: Args): Args {
  return { ...args, positional: args.positional.slice(1) };
}

/** `parameters`: the names of the constructor's first ones. */
function tuner(parameters: readonly string[], bases: readonly string[] = ["keras_tuner.Tuner"]): Entry {
  return cls({
    bases,
    parameters,
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        const argument = (name: string): Value | undefined =>
          args.named.get(name)?.value ?? args.positional[parameters.indexOf(name)]?.value;
        const hypermodel = argument("hypermodel") ?? unknown;
        ctx.heap.put(self.attrs, "hypermodel", hypermodel);
        const space = args.named.get("hyperparameters")?.value;
        if (!args.open) build(hypermodel, !space || space.kind === "none" ? newSpace(ctx) : space, ctx);
        return none;
      }),
      ...(bases.length > 0 ? {} : METHODS),
    },
  });
}

const METHODS = {
  search: rawMethod((self, args, ctx) => {
    const trial = ctx.call(ctx.library("keras_tuner.engine.trial.Trial"), makeArgs([drawnValues(ctx)]));
    ctx.callMethod(self, "run_trial", prepend(trial, args));
    return none;
  }),
  run_trial: rawMethod((self, args, ctx) => runTrial(self, args.positional[0]?.value ?? unknown, withoutFirst(args), ctx)),
  get_best_models: rawMethod((self, _args, ctx) => list(undefined, buildDrawn(self, drawnValues(ctx), ctx))),
  get_best_hyperparameters: rawMethod((_self, _args, ctx) => list(undefined, drawnValues(ctx))),
  results_summary: rawMethod(() => none),
  search_space_summary: rawMethod(() => none),
  reload: rawMethod(() => none),
};

export const tuners: Entries = {
  Tuner: tuner(["oracle", "hypermodel"], []),
  RandomSearch: tuner(["hypermodel"]),
  BayesianOptimization: tuner(["hypermodel"]),
  Hyperband: tuner(["hypermodel"]),
  GridSearch: tuner(["hypermodel"]),
};

/** What a search tries: the values that were drawn for it. */
export const trial: Entry = cls({
  methods: {
    __init__: rawMethod((self, args, ctx) => {
      ctx.heap.put(self.attrs, "hyperparameters", args.positional[0]?.value ?? unknown);
      return none;
    }),
  },
});

/** The base of classes with a `build`; unless they say otherwise, a model is fitted as it is. */
export const hyperModel: Entry = cls({
  methods: {
    __init__: rawMethod(() => none),
    build: rawMethod(() => unknown),
    fit: rawMethod((_self, args, ctx) => {
      const model = args.positional[1]?.value;
      return model?.kind === "object" ? ctx.callMethod(model, "fit", withoutFirst(withoutFirst(args))) : unknown;
    }),
  },
});
