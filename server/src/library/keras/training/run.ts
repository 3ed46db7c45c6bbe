/** Running a model on data and putting its problems where the user looks first: the data, when they do not fit the inputs. */
import { compareDims, type Dims } from "../../../shape/dim";
import { type Problem, ShapeProblem } from "../../../shape/problem";
import { isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, LocatedProblem, type Related } from "../../../value/context";
import { flattenTensors } from "../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { modelState } from "../state";
import { callModel } from "../training-mode";

export interface DataPlace {
  readonly at: Site | undefined;
  /** The data as the user has them, for messages. */
  readonly shown: Value;
  readonly role: "x" | "validation";
}

/** `model(x, training=…)`; problems name the data. */
export function runModel(self: ObjectValue, x: Value, training: boolean, ctx: Context, place: DataPlace): Value {
  try {
    return callModel(self, x, training, ctx);
  } catch (error) {
    if (!(error instanceof ShapeProblem)) throw error;
    throw placed(error, self, x, place);
  }
}

function placed(error: ShapeProblem, self: ObjectValue, x: Value, place: DataPlace): LocatedProblem {
  const where = error instanceof LocatedProblem ? error.where : {};
  const inner: readonly (Related | undefined)[] = [
    where.at && where.at.node !== place.at?.node ? { site: where.at, role: "layer" } : undefined,
    ...(where.related ?? []),
  ];
  const data = flattenTensors(place.shown);
  const { problem } = error;
  if (problem.code === "input-mismatch") {
    const index = flattenTensors(x).findIndex((each) => each.shape === problem.got);
    const shown = data[index] ?? (data.length === 1 ? data[0] : undefined);
    const input = single(self) ? "" : problem.input;
    return new LocatedProblem(
      { ...problem, input, role: place.role, ...(shown ? { got: shown.shape } : {}) },
      { at: place.at, related: [...inner, originOf(shown)] },
    );
  }
  const [only] = data;
  const mismatch = data.length === 1 && only ? mismatchOf(self, only, place) : undefined;
  return new LocatedProblem(mismatch?.problem ?? problem, {
    at: place.at,
    related: [...(mismatch ? [mismatch.input] : []), ...inner, originOf(only)],
  });
}

function single(self: ObjectValue): boolean {
  const inputs = modelState(self)?.inputs;
  return inputs?.kind === "tensor" || (!!inputs && flattenTensors(inputs).length === 1);
}

/** The data contradict the one input that the model declares. */
function mismatchOf(
  self: ObjectValue,
  data: TensorValue,
  place: DataPlace,
): { readonly problem: Problem; readonly input: Related | undefined } | undefined {
  const inputs = modelState(self)?.inputs;
  const [input, ...others] = inputs ? flattenTensors(inputs) : [];
  if (!input || others.length > 0 || !isRanked(input.shape) || !isRanked(data.shape) || !contradicts(input.shape, data.shape))
    return undefined;
  return {
    problem: { code: "input-mismatch", owner: self.cls.name, input: "", expected: input.shape, got: data.shape, role: place.role },
    input: input.origin && { site: input.origin, role: "input" },
  };
}

function contradicts(expected: Dims, got: Dims): boolean {
  if (expected.length !== got.length) return true;
  return expected.some((size, axis) => axis > 0 && compareDims(size, got[axis] ?? null) === "no");
}

function originOf(data: TensorValue | undefined): Related | undefined {
  return data?.origin && { site: data.origin, role: "data" };
}
