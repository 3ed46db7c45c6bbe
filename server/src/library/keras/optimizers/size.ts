/** The variables of an optimizer after a step of training (keras/src/optimizers), as `model.summary()` counts them. */
import { addDims, type Dim, multiplyDims } from "../../../shape/dim";
import type { Args } from "../../../value/context";
import type { ObjectValue, Value } from "../../../value/values";

export interface OptimizerSize {
  readonly count: Dim;
  readonly bytes: number | undefined;
}

/** What an optimizer of known arguments keeps; undefined when not known. */
export function optimizerVariables(optimizer: Value): Variables | undefined {
  return optimizer.kind === "string" ? byName(optimizer.value) : optimizer.kind === "object" ? byObject(optimizer) : undefined;
}

/** For trainable weights of that many numbers; undefined when not known. */
export function optimizerSize(optimizer: Value, trained: Dim, trainedBytes: number | undefined): OptimizerSize | undefined {
  const of = optimizerVariables(optimizer);
  if (!of) return undefined;
  return {
    count: addDims(multiplyDims(trained, of.slots), of.scalars + 1),
    bytes: trainedBytes === undefined ? undefined : trainedBytes * of.slots + of.scalars * FLOAT + COUNTER,
  };
}

const FLOAT = 4;
/** The number of steps is an int64. */
const COUNTER = 8;

interface Variables {
  /** For each trainable weight. */
  readonly slots: number;
  /** The learning rate, unless it is scheduled, and what the algorithm has besides. */
  readonly scalars: number;
  readonly scheduled?: boolean;
}

/** Slots of each trainable weight when the optimizer is made without arguments. */
const SLOTS: Readonly<Record<string, number>> = {
  SGD: 0,
  RMSprop: 1,
  Adam: 2,
  AdamW: 2,
  Adadelta: 2,
  Adagrad: 1,
  Adamax: 2,
  Nadam: 2,
  Ftrl: 2,
  Lion: 1,
  Lamb: 2,
};

function byName(name: string | undefined): Variables | undefined {
  const cls = Object.keys(SLOTS).find((each) => each.toLowerCase() === name?.toLowerCase());
  return cls === undefined ? undefined : plain(cls);
}

/** The learning rate is a variable; Nadam has one more. */
function plain(cls: string): Variables {
  return { slots: SLOTS[cls] ?? 0, scalars: cls === "Nadam" ? 2 : 1 };
}

/** Arguments that say nothing about the number of variables. */
const HARMLESS = new Set(
  `rho epsilon beta_1 beta_2 nesterov weight_decay clipnorm clipvalue global_clipnorm initial_accumulator_value name
  ema_momentum loss_scale_factor decay lr`.split(/\s+/),
);

function byObject({ cls, given }: ObjectValue): Variables | undefined {
  if (SLOTS[cls.name] === undefined || cls.path === undefined || !given || given.open) return undefined;
  const own = plain(cls.name);
  const rate = argument(given, "learning_rate", 0);
  const scheduled = rate !== undefined && isSchedule(rate);
  if (rate && rate.kind !== "float" && !scheduled) return undefined;
  const momentum = cls.name === "SGD" ? argument(given, "momentum", 1) : undefined;
  if (momentum && (momentum.kind !== "float" || momentum.value === undefined)) return undefined;
  const known = [...given.named.keys()].every(
    (name) => HARMLESS.has(name) || name === "learning_rate" || (cls.name === "SGD" && name === "momentum"),
  );
  if (!known || given.positional.length > (cls.name === "SGD" ? 2 : 1)) return undefined;
  return {
    slots: own.slots + (momentum?.kind === "float" && momentum.value !== 0 ? 1 : 0),
    scalars: own.scalars - (scheduled ? 1 : 0),
    scheduled,
  };
}

function argument(given: Args, name: string, index: number): Value | undefined {
  return given.named.get(name)?.value ?? given.positional[index]?.value;
}

function isSchedule(value: Value): boolean {
  return value.kind === "object" && value.cls.mro.some((each) => each?.name === "LearningRateSchedule");
}
