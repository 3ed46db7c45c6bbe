/** Operators on arrays and tensors: broadcasting, matrix product, element types, and what is known of the values. */

import { tryBroadcast } from "../../shape/broadcast";
import { type Shape, UNKNOWN_RANK } from "../../shape/dim";
import { isFloatingDType, isIntegerDType } from "../../shape/dtype";
import { matmulShapes } from "../../shape/matmul";
import { fail } from "../../shape/problem";
import { compareShapes, isRanked, sameShape } from "../../shape/shape";
import { type Context, failAt, type Related } from "../../value/context";
import { anyBool, bool, tuple, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { Framework, TensorValue, Value } from "../../value/values";
import { symbolicOperation } from "../keras/operation";
import { canHold } from "../torch/dtypes";
import { commonFramework } from "./framework";
import { reportSquare } from "./mix-ups";
import { checkOperands, checkSign } from "./operand-kinds";
import { dtypeOfBinary, isComparison, type Operand } from "./operator-dtypes";
import { drawnOfBinary, rangeOfBinary, valuesOf } from "./ranges";

/** `left operator right` where at least one side is an array. Unknown when the other is nothing that broadcasts. */
export function tensorBinary(operator: string, left: Value, right: Value, ctx: Context): Value {
  if (operator === "/" && isTruth(left) && right.kind === "tensor" && right.framework === "numpy")
    return tensorBinary(operator, { ...left, framework: "numpy" }, right, ctx);
  checkOperands(operator, left, right);
  const [a, b] = [operand(left), operand(right)];
  if (!a || !b) return knownKind(left, right);
  const framework = commonFramework([a.array, b.array]);
  // KerasTensor does not define ==, which then compares identity.
  if (framework === "keras" && operator === "==") return anyBool;
  // PyTorch leaves what does not fit an array to NumPy, which finds them different.
  if (
    framework === "torch" &&
    operator === "!=" &&
    a.array.framework !== b.array.framework &&
    !tryBroadcast([a.array.shape, b.array.shape])
  )
    return bool(true);
  if (isText(a) !== isText(b) && !isComparison(operator)) return unknown;
  const shape =
    listBeside(framework, left, right) ??
    (operator === "@" ? productShape(framework, a.array, b.array) : elementwiseShape(framework, operator, a.array, b.array));
  if (!shape) return unknown;
  reportSquare(operator, a.array, b.array, ctx);
  const result = tensor(shape, dtypeOfBinary(framework, operator, a, b), framework, {
    ...rangeParts(operator, left, right),
    ...contentParts(operator, left, right, ctx),
    origin: ctx.site,
  });
  return symbolicOperation(
    `operator ${operator}`,
    [left, right],
    ([x, y], c) => tensorBinary(operator, x ?? left, y ?? right, c),
    result,
    ctx,
  );
}

/** TensorFlow does not divide bools: an array beside one then divides it as NumPy does. */
function isTruth(value: Value): value is TensorValue {
  return value.kind === "tensor" && value.framework === "tensorflow" && value.dtype === "bool";
}

/** A list beside a KerasTensor has no shape for Keras: where it is taken at all, the shape is that of the tensor. */
function listBeside(framework: Framework, left: Value, right: Value): Shape | undefined {
  if (framework !== "keras") return undefined;
  const [list, other] = isSequence(left) ? [left, right] : [right, left];
  return isSequence(list) && other.kind === "tensor" ? other.shape : undefined;
}

function isSequence({ kind }: Value): boolean {
  return kind === "list" || kind === "tuple";
}

/** `left operator= right`. NumPy writes into `left`, which keeps its shape and type; elsewhere the name is bound again. */
export function tensorInPlace(operator: string, left: TensorValue, right: Value, ctx: Context): Value {
  const result = tensorBinary(operator, left, right, ctx);
  if (left.framework === "torch" && result.kind === "tensor" && operator !== "@") return writtenTorch(operator, left, result);
  if (left.framework !== "numpy" || result.kind !== "tensor" || result.framework !== "numpy") return result;
  if (operator === "@") return { ...result, dtype: left.dtype };
  if (isRanked(left.shape) && left.shape.length === 0) return result;
  if (isRanked(result.shape) && compareShapes(left.shape, result.shape) === "no") {
    fail({
      code: "broadcast-mismatch",
      owner: `operator ${operator}=`,
      shapes: [left.shape, result.shape],
      detail: "a result of the shape it is written to",
    });
  }
  if (isFloatingDType(result.dtype) && (isIntegerDType(left.dtype) || left.dtype === "bool")) {
    fail({
      code: "wrong-kind",
      owner: `operator ${operator}=`,
      expected: "an array of a floating type to write floats to",
      got: `${left.dtype}`,
    });
  }
  return { ...result, shape: left.shape, dtype: left.dtype };
}

/** PyTorch writes into `left` whatever its rank; the kind of its type may not rise. */
function writtenTorch(operator: string, left: TensorValue, result: TensorValue): TensorValue {
  const owner = `operator ${operator}=`;
  if (isRanked(result.shape) && compareShapes(left.shape, result.shape) === "no")
    fail({ code: "broadcast-mismatch", owner, shapes: [left.shape, result.shape], detail: "a result of the shape it is written to" });
  if (left.dtype !== undefined && result.dtype !== undefined && !canHold(left.dtype, result.dtype))
    fail({ code: "wrong-kind", owner, expected: `a tensor that holds ${result.dtype}`, got: `one of ${left.dtype}` });
  return { ...result, shape: left.shape, dtype: left.dtype };
}

/** `-x`, `+x`, `~x`. */
export function tensorUnary(operator: string, of: TensorValue, ctx: Context): Value {
  if (of.framework === "numpy" && (operator === "~" ? isFloatingDType(of.dtype) : operator === "-" && of.dtype === "bool")) {
    return fail({
      code: "wrong-kind",
      owner: `operator ${operator}`,
      expected: operator === "~" ? "integers or bools" : "numbers",
      got: `an array of ${of.dtype}`,
    });
  }
  checkSign(operator, of);
  const dtype = of.framework === "keras" && operator === "~" ? "bool" : of.dtype;
  const range =
    operator === "-" && of.range
      ? { range: { min: -of.range.max, max: -of.range.min, every: of.range.every } }
      : operator === "+"
        ? valuesOf(of)
        : {};
  const content = of.content?.kind === "int" || of.content?.kind === "float" ? negated(operator, of.content, ctx) : {};
  const result = tensor(of.shape, dtype, of.framework, { ...range, ...content, origin: ctx.site });
  return symbolicOperation(
    `operator ${operator}`,
    [of],
    ([x], c) => (x?.kind === "tensor" ? tensorUnary(operator, x, c) : unknown),
    result,
    ctx,
  );
}

function negated(operator: string, content: Value, ctx: Context): Pick<TensorValue, "content"> {
  if (operator === "+") return { content };
  return operator === "-" ? { content: ctx.binary("-", { kind: "int", value: 0 }, content) } : {};
}

function operand(value: Value): Operand | undefined {
  const array = asTensor(value);
  if (!array) return undefined;
  return { array, weak: value.kind === "int" || value.kind === "float" || value.kind === "bool" ? value.kind : undefined };
}

/** An operation of a KerasTensor with something unknown is still a KerasTensor. */
function knownKind(left: Value, right: Value): Value {
  const symbolic = [left, right].some((each) => each.kind === "tensor" && each.framework === "keras");
  return symbolic && [left, right].some((each) => each.kind === "unknown") ? tensor(UNKNOWN_RANK, undefined, "keras") : unknown;
}

function isText(of: Operand): boolean {
  return of.array.dtype === "str";
}

function elementwiseShape(framework: Framework, operator: string, a: TensorValue, b: TensorValue): Shape | undefined {
  const shapes = [a.shape, b.shape];
  if (framework === "pandas") return alignedShape(a, b);
  const shape = tryBroadcast(shapes);
  if (shape) return shape;
  // TensorFlow answers False when == and != get shapes that do not fit.
  if (framework === "tensorflow" && (operator === "==" || operator === "!=")) return undefined;
  return failAt({ related: [madeAt(a), madeAt(b)] }, { code: "broadcast-mismatch", owner: `operator ${operator}`, shapes });
}

/** Where an operand got its shape: the layer that gave it, else the expression. */
function madeAt(of: TensorValue): Related | undefined {
  const layer = of.node ? of.node.layer?.created : of.maker?.created;
  if (layer) return { site: layer, role: "layer" };
  return of.origin && { site: of.origin, role: "operand" };
}

/** Two Series are joined on their indexes, so other lengths than theirs may come out. */
function alignedShape(a: TensorValue, b: TensorValue): Shape | undefined {
  if (a.framework === "pandas" && b.framework === "pandas") return sameShape(a.shape, b.shape) ? a.shape : UNKNOWN_RANK;
  return tryBroadcast([a.shape, b.shape]);
}

function productShape(framework: Framework, a: TensorValue, b: TensorValue): Shape {
  const vector = [a, b].find((each) => isRanked(each.shape) && each.shape.length < 2);
  if (framework === "tensorflow" && vector) {
    return fail({
      code: "matmul-mismatch",
      owner: "operator @",
      shapes: [a.shape, b.shape],
      detail: "TensorFlow multiplies matrices only",
    });
  }
  return matmulShapes("operator @", a.shape, b.shape);
}

function rangeParts(operator: string, left: Value, right: Value): Pick<TensorValue, "range" | "drawn"> {
  const range = rangeOfBinary(operator, left, right);
  const drawn = drawnOfBinary(operator, left, right);
  return { ...(range ? { range } : {}), ...(drawn ? { drawn } : {}) };
}

/** The content of a small result, from the contents of its operands: `np.array(x.shape[1:]) * 2`. */
function contentParts(operator: string, left: Value, right: Value, ctx: Context): Pick<TensorValue, "content"> {
  if (operator === "@") return {};
  const content = contentOf(operator, left.kind === "tensor" ? left.content : left, right.kind === "tensor" ? right.content : right, ctx);
  return content ? { content } : {};
}

function contentOf(operator: string, left: Value | undefined, right: Value | undefined, ctx: Context): Value | undefined {
  if (!left || !right) return undefined;
  if (isNumber(left) && isNumber(right)) return isComparison(operator) ? undefined : ctx.attempt(() => ctx.binary(operator, left, right));
  const [a, b] = [itemsOf(left), itemsOf(right)];
  const length = a?.length ?? b?.length ?? 0;
  if (length === 0 || (a && b && a.length !== b.length) || (!a && !isNumber(left)) || (!b && !isNumber(right))) return undefined;
  const items = Array.from({ length }, (_, i) => contentOf(operator, a ? a[i] : left, b ? b[i] : right, ctx));
  return items.every((item) => item !== undefined) ? tuple(items) : undefined;
}

function isNumber(value: Value): boolean {
  return value.kind === "int" || value.kind === "float";
}

function itemsOf(value: Value): readonly Value[] | undefined {
  return value.kind === "list" || value.kind === "tuple" ? value.items : undefined;
}
