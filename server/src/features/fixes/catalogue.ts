/** Which repairs belong to which problem. */
import type { PlacedProblem } from "../../interpret/analysis";
import type { Problem } from "../../shape/problem";
import { repairActivation, repairLogits, repairSoftmax } from "./activations";
import { repairAxis, repairAxisRange, repairIndex } from "./axis";
import type { Bench } from "./bench";
import { repairBranches } from "./branches";
import type { Candidate, Case } from "./candidate";
import { repairCardinality } from "./cardinality";
import { rebatch } from "./datasets";
import { repairGraph } from "./graph";
import { repairComment, repairKind, repairWeights } from "./kinds";
import { repairLabelValues, repairMetricChoice } from "./metrics";
import { repairMixedAxes, repairSquare } from "./mixed-axes";
import { repairName } from "./names";
import { repairTooSmall } from "./padding";
import { repairReshape } from "./reshape";
import { repairArgument, repairCall, repairSetup } from "./setup";
import { repairInput, repairRank } from "./shapes";
import { repairInputs, repairOutputs } from "./structure";
import { isTorch, repairTorchLoss } from "./torch";
import { repairLabels, repairMetric, repairRange } from "./training";
import { repairUndefined } from "./undefined-size";

/** Repairs to be tried, the likeliest first. */
export function* candidatesFor(bench: Bench, placed: PlacedProblem): Iterable<Candidate> {
  const of = <P extends Problem>(problem: P): Case<P> => ({ bench, placed, problem });
  const { problem } = placed;
  switch (problem.code) {
    case "label-mismatch":
    case "silent-broadcast":
    case "label-encoding":
      if (problem.code === "silent-broadcast" && problem.loss.startsWith("operator ")) yield* repairSquare(of(problem));
      else if (isTorch(of(problem))) yield* repairTorchLoss(of(problem));
      else {
        yield* rebatch(of(problem));
        yield* repairLabels(of(problem));
      }
      return;
    case "metric-mismatch":
      yield* repairMetric(of(problem));
      return;
    case "label-range":
      yield* repairRange(of(problem));
      return;
    case "from-logits":
      yield* repairLogits(of(problem));
      return;
    case "loss-activation":
      yield* repairActivation(of(problem));
      return;
    case "softmax-one-unit":
      yield* repairSoftmax(of(problem));
      return;
    case "input-mismatch":
      yield* rebatch(of(problem));
      yield* repairInput(of(problem));
      return;
    case "rank-mismatch":
      yield* rebatch(of(problem));
      yield* repairRank(of(problem));
      return;
    case "axis-mismatch":
      yield* repairAxis(of(problem));
      return;
    case "undefined-dimension":
      yield* repairUndefined(of(problem));
      return;
    case "output-too-small":
      yield* repairTooSmall(of(problem));
      return;
    case "reshape-mismatch":
      yield* repairReshape(of(problem));
      return;
    case "broadcast-mismatch":
    case "concat-mismatch":
    case "matmul-mismatch":
      yield* repairBranches(of(problem));
      return;
    case "input-structure":
      yield* repairInputs(of(problem));
      return;
    case "output-structure":
      yield* repairOutputs(of(problem));
      return;
    case "cardinality-mismatch":
      yield* repairCardinality(of(problem));
      return;
    case "graph-disconnected":
      yield* repairGraph(of(problem));
      return;
    case "wrong-kind":
      yield* repairKind(of(problem));
      return;
    case "weights-mismatch":
      yield* repairWeights(of(problem));
      return;
    case "shape-comment":
      yield* repairComment(of(problem));
      return;
    case "axis-out-of-range":
      yield* repairAxisRange(of(problem));
      return;
    case "index-out-of-range":
      yield* repairIndex(of(problem));
      return;
    case "training-setup":
      yield* repairSetup(of(problem));
      return;
    case "call-mismatch":
      yield* repairCall(of(problem));
      return;
    case "invalid-argument":
      yield* repairArgument(of(problem));
      return;
    case "missing-name":
      yield* repairName(of(problem));
      return;
    case "label-values":
      yield* repairLabelValues(of(problem));
      return;
    case "metric-choice":
      yield* repairMetricChoice(of(problem));
      return;
    case "mixed-axes":
      yield* repairMixedAxes(of(problem));
      return;
    case "python-error":
    case "unused-suppression":
      return;
  }
}
