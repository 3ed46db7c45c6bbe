/**
 * `gymnasium` and `gym`: the spaces of well-known environments (gymnasium.farama.org, environments), which size the models of
 * reinforcement learning. What `reset` and `step` of `gym` give changed with its versions and is not known.
 */
import type { Context } from "../../value/context";
import { anyBool, int, shapeValue, tuple, unknown } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { ClassValue, ObjectValue, Value } from "../../value/values";
import type { Package } from "../index";
import { textIn } from "../python/signature";
import { cls, type Entry, entryValue, fn, method } from "../vocabulary/functions";
import { anyArgs, anything, ignored, restKeywords } from "../vocabulary/params";

/** A `Box` has a shape, a `Discrete` a number of choices, which is no `int` but an integer of NumPy. */
type Space = readonly number[] | number;

/** Observations and actions, by the name without its version; the boxes hold float32. */
const ENVIRONMENTS: Readonly<Record<string, readonly [observation: Space, action: Space]>> = {
  Acrobot: [[6], 3],
  BipedalWalker: [[24], [4]],
  BipedalWalkerHardcore: [[24], [4]],
  CartPole: [[4], 2],
  CliffWalking: [48, 4],
  FrozenLake: [16, 4],
  FrozenLake8x8: [64, 4],
  LunarLander: [[8], 4],
  LunarLanderContinuous: [[8], [2]],
  MountainCar: [[2], 3],
  MountainCarContinuous: [[2], [1]],
  Pendulum: [[3], [1]],
  Taxi: [500, 6],
};

const anyCall = { args: anyArgs, kwargs: restKeywords };

const spaceClass = entryValue("Space", cls({ methods: { sample: method(anyCall, (self) => self.attrs.get("low") ?? choice) } }));

const environmentClass = (settled: boolean): Value =>
  entryValue(
    "Env",
    cls({
      methods: {
        reset: method(anyCall, (self) => (settled ? tuple([observationOf(self), unknown]) : unknown)),
        step: method(anyCall, (self) => (settled ? tuple([observationOf(self), unknown, anyBool, anyBool, unknown]) : unknown)),
      },
    }),
  );

const choice = tensor([], "int64", "numpy");

function spaceOf(space: Space, ctx: Context): Value {
  if (typeof space === "number")
    return made(spaceClass, { n: tensor([], "int64", "numpy", { content: int(space) }), shape: tuple([]) }, ctx);
  const bounds = tensor(space, "float32", "numpy");
  return made(spaceClass, { shape: shapeValue(space), low: bounds, high: bounds }, ctx);
}

/** A box shows an array; which kind of number a discrete one shows depends on the environment. */
function observationOf(environment: ObjectValue): Value {
  const space = environment.attrs.get("observation_space");
  return (space?.kind === "object" && space.attrs.get("low")) || unknown;
}

function made(of: Value, attributes: Readonly<Record<string, Value>>, ctx: Context): Value {
  return isClass(of)
    ? { kind: "object", cls: of, attrs: new Map(Object.entries(attributes)), native: undefined, created: ctx.site }
    : unknown;
}

function isClass(value: Value): value is ClassValue {
  return value.kind === "class";
}

/** Options beside how it is drawn may change the spaces (`map_name`, `continuous`). */
function make(environment: Value): Entry {
  return fn({ id: anything, render_mode: ignored, max_episode_steps: ignored, options: restKeywords }, ({ id, options }, ctx) => {
    const [, name = ""] = /^(\w+)-v\d+$/.exec(textIn(id) ?? "") ?? [];
    const spaces = Object.hasOwn(ENVIRONMENTS, name) ? ENVIRONMENTS[name] : undefined;
    if (!spaces || options.kind !== "dict" || options.entries.size > 0) return unknown;
    const [observation, action] = spaces;
    return made(environment, { observation_space: spaceOf(observation, ctx), action_space: spaceOf(action, ctx) }, ctx);
  });
}

export const gym: Package = {
  modules: { gymnasium: { make: make(environmentClass(true)) }, gym: { make: make(environmentClass(false)) } },
};
