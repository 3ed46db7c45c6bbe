/**
 * What a loss function computes in, and the outputs it cannot compute with: it calls operations, each of which promotes or
 * refuses (keras/src/losses/losses.py on TensorFlow). Loss objects and `compile` convert to floats first.
 */
import { isBoolDType, isFloatingDType, isIntegerDType } from "../../../shape/dtype";
import { promoted } from "../ops/kinds";
import type { KnownLoss } from "./apply";
import type { Factor } from "./compare";
import type { LossName } from "./rules";

/** Functions that also take integers as an output; where `all`, booleans too. The others compute with Python floats. */
const TAKES_INTEGERS: Readonly<Partial<Record<LossName, "integers" | "all">>> = {
  mean_squared_error: "integers",
  mean_absolute_error: "integers",
  mean_absolute_percentage_error: "integers",
  huber: "integers",
  circle: "integers",
  mean_squared_logarithmic_error: "all",
  categorical_generalized_cross_entropy: "all",
  ctc: "all",
};

/** Functions that take a constant of 32 bits along. */
const WIDENS: ReadonlySet<LossName> = new Set(["mean_squared_logarithmic_error", "ctc"]);

/** Functions of which Keras says that a KerasTensor keeps its integers. */
const KEEPS_INTEGERS: ReadonlySet<LossName> = new Set(["categorical_crossentropy", "sparse_categorical_crossentropy"]);

/** Which of labels and output are KerasTensors. */
export type Symbolic = "none" | "one" | "both";

/** The dtype of the losses; null: the function refuses such an output; undefined: not known. */
export function lossDType(
  { rule: name, args, converts }: Pick<KnownLoss, "rule" | "args" | "converts">,
  output: string | undefined,
  symbolic: Symbolic,
): string | null | undefined {
  if (output === undefined) return undefined;
  // What is masked is of 32 bits, for KerasTensors only.
  if (symbolic !== "none" && name === "circle") return isBoolDType(output) ? undefined : "float32";
  if (symbolic !== "none" && name === "cosine_similarity") return cosineDType(output, symbolic === "both");
  if (name === "categorical_focal_crossentropy" && isFloatingDType(output) && !converts) return timesFactor(output, args.alpha);
  if (isFloatingDType(output)) return WIDENS.has(name) && output !== "float64" ? "float32" : output;
  if (!isIntegerDType(output) && !isBoolDType(output)) return undefined;
  if (symbolic !== "none") {
    if (KEEPS_INTEGERS.has(name)) return args.ignore_class === undefined || args.ignore_class === false ? output : "float32";
    return name === "hinge" || name === "squared_hinge" ? null : "float32";
  }
  const takes = TAKES_INTEGERS[name];
  if (takes === undefined || (takes === "integers" && isBoolDType(output))) return null;
  // Divided by a whole number, integers become floats of 64 bits.
  if (name === "categorical_generalized_cross_entropy" && args.q !== "float") return args.q === "int" ? "float64" : undefined;
  return name === "mean_absolute_percentage_error" && /^u?int(32|64)$/.test(output) ? "float64" : "float32";
}

/** Multiplied by an operation, which promotes. */
function timesFactor(output: string, factor: Factor | undefined): string | undefined {
  return factor && factor.dtype !== "number" ? promoted(output, factor.dtype) : output;
}

/** Only an array is normalized in its own type, and only one of floats. */
function cosineDType(output: string, symbolic: boolean): string | null {
  if (symbolic) return "float32";
  if (!isFloatingDType(output)) return null;
  return output === "float64" ? output : "float32";
}
